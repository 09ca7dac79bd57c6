/** True where a page stands beside the map; on narrower screens it is a sheet over its foot. */
export const isRoomy = (): boolean => window.matchMedia('(width > 45rem)').matches;
