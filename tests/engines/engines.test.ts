import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPacks, readPackFolder } from '../../src/cli/readPackFolder.ts';
import { bundleGame } from './bundleGame.ts';
import { ADVICE, otherEngine } from './otherEngine.ts';
import { type GamePlan, playGame } from './playGame.ts';

const MAPS = 'maps';
const packs = listPacks(MAPS).map((id) => readPackFolder(join(MAPS, id)));
/** Past the first wars, so that battles are fought in both engines. */
const MONTHS = 40;
const plan: GamePlan = { packs, scenario: '1933-pact', seed: 'two engines', months: MONTHS };

const engine = otherEngine();
if (engine === undefined) console.warn(ADVICE);

describe.skipIf(engine === undefined)(`in Node and in ${engine?.name ?? 'another engine'}`, () => {
  test('the same game has the same fingerprint after every month', {
    timeout: 180_000,
  }, async () => {
    const theirs = await engine?.run(await bundleGame(plan));
    expect(JSON.parse(theirs ?? '')).toEqual(playGame(plan));
  });
});
