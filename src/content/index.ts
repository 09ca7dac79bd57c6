/** The door of the content layer: pack files in, content and problems out. */
export { checkPack } from './examine.ts';
export { type LoadedGame, loadGame, type ShapePaths } from './loadGame.ts';
export { makeTexts, type Texts, type TextsByLanguage } from './makeTexts.ts';
export { type PackFiles } from './packFiles.ts';
export { packHash, packIdentity } from './packIdentity.ts';
export type { Problem, ProblemCode, Severity } from './problems/problem.ts';
