import { describe, expect, test } from 'vitest';
import { forecastSentences } from '../../../src/game/tell/forecastSentences.ts';
import { english } from '../../../src/panels/texts/english.ts';
import type {
  Forecast,
  ForcePart,
  Peril,
  PowerId,
  ProvinceId,
  UnitId,
  World,
} from '../../../src/rules/index.ts';

const [ours, theirs] = ['RED-1', 'BLU-1'] as [UnitId, UnitId];
const to = 'grauport' as ProvinceId;
const world = { units: { [theirs]: { power: 'BLU' as PowerId } } } as unknown as World;

const SAFE: Peril = { code: 'ok', by: [], certain: true, bystanders: false };
const part = (force: number): ForcePart => ({
  unit: ours,
  power: 'RED' as PowerId,
  role: 'attack',
  force,
  terms: [],
});

/** The keys of what is said of a march, or of a stand. */
function said(change: Partial<Forecast>): string[] {
  const forecast: Forecast = {
    unit: ours,
    order: { kind: 'move', unit: ours, to },
    alone: { code: 'ok', force: [part(200)], against: [] },
    worst: SAFE,
    rout: SAFE,
    ...change,
  };
  const sentences = forecastSentences(world, forecast);
  expect(sentences.filter(({ key }) => english[key] === undefined)).toEqual([]);
  return sentences.map(({ key }) => key);
}

describe('a forecast in short', () => {
  test('says how the order fares alone, by its kind and by who stands against it', () => {
    const stand = { kind: 'hold', unit: ours } as const;
    const met = { code: 'ok', force: [part(200)], against: [part(90), part(60)] } as const;
    expect(said({})[0]).toBe('forecast.carries.unopposed');
    expect(said({ order: stand })[0]).toBe('forecast.stands.unopposed');
    expect(said({ alone: met })[0]).toBe('forecast.carries');
    expect(said({ alone: { ...met, code: 'bounced' } })).toEqual(['forecast.fails']);
  });

  test('names those who could stop it, and says when they are not our enemies', () => {
    const by = [{ kind: 'move', unit: theirs, to }] as const;
    const worst: Peril = { code: 'bounced', by, certain: true, bystanders: true };
    expect(said({ worst })).toEqual([
      'forecast.carries.unopposed',
      'forecast.worst.fails',
      'forecast.bystanders',
    ]);
    const forecast = { unit: ours, order: by[0], rout: SAFE, worst } as const;
    const alone = { code: 'ok', force: [], against: [] } as const;
    expect(forecastSentences(world, { ...forecast, alone })[1]?.about).toEqual({ powers: ['BLU'] });
  });

  test('tells certainty from not having seen anything', () => {
    expect(said({})[1]).toBe('forecast.worst.safe');
    expect(said({ worst: { ...SAFE, certain: false } })[1]).toBe('forecast.worst.unseen');
  });

  test('warns that the unit could be driven out, once', () => {
    const rout: Peril = { ...SAFE, code: 'dislodged' };
    expect(said({ rout })).toContain('forecast.rout');
    expect(said({ rout, worst: rout })).not.toContain('forecast.rout');
  });
});
