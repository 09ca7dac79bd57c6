/** The least width at which a page stands beside the map, in widths of the text: as in the styles. */
const ROOMY = 45;

/** True where a page stands beside the map; with less room for it, it is a sheet over its foot. */
export function isRoomy(): boolean {
  const { fontSize } = getComputedStyle(document.documentElement);
  return window.innerWidth > ROOMY * Number.parseFloat(fontSize);
}
