import type { StageSize } from './phaser/startPhaser.ts';

/** Device pixels beyond this per CSS pixel cost much and show nothing. */
const DENSEST = 3;

/** The size of an element and how densely its screen prints. */
export const windowOf = (element: HTMLElement): StageSize => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
  density: Math.min(DENSEST, window.devicePixelRatio || 1),
});
