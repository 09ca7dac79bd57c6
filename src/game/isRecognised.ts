import { pairKey, type PowerId, type World } from '../rules/index.ts';

/** Whether two powers recognise each other, so that they can treat at all. */
export const isRecognised = ({ unrecognised }: World, a: PowerId, b: PowerId): boolean =>
  unrecognised[pairKey(a, b)] === undefined;
