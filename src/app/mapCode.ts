/** The map's code, Phaser with it, which the title page can do without. */
export const mapCode = () => import('../scene/startMap.ts');
