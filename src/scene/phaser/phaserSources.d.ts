/** Phaser's sources have no types of their own: whoever imports `phaser` has the package's. */
declare module 'phaser/src/const.js' {
  const constants: Readonly<Record<string, unknown>>;
  export default constants;
}

declare module 'phaser/src/*' {
  const part: unknown;
  export default part;
}
