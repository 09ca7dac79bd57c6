/** The one generator of seedrandom that the rules use; exact in every engine. */
declare module 'seedrandom/lib/alea.js' {
  const alea: (seed: string) => () => number;
  export default alea;
}
