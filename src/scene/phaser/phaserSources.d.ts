/** Phaser's sources have no types of their own: whoever imports `phaser` has the package's. */
declare module 'phaser/src/phaser-core.js' {
  const core: { readonly GameObjects: Record<string, unknown> };
  export default core;
}

declare module 'phaser/src/gameobjects/*' {
  const part: unknown;
  export default part;
}

declare module 'phaser/src/loader/*' {
  const part: unknown;
  export default part;
}
