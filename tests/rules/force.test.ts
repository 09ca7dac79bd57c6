import { describe, expect, test } from 'vitest';
import { ourGame } from '../content/ourGame.ts';
import {
  attackTerms,
  holdTerms,
  orderTerms,
  situationOf,
  type Content,
  type PowerId,
  type ProvinceId,
  type Term,
  type Unit,
  type UnitId,
} from '../../src/rules/index.ts';
import { tinyContent } from '../content/tinyGame.ts';
import { Table } from './table.ts';

const tiny = tinyContent();
const europe = ourGame('1933-pact');

const unitOf = (game: Table, id: UnitId): Unit => {
  const unit = game.world.units[id];
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
};

const valueOf = (terms: readonly Term[], reason: string): number | undefined =>
  terms.find((each) => each.reason === reason)?.value;

/** A term of an attack, in hundredths of strength times quality. */
function percent(terms: readonly Term[], reason: string): number {
  const base = valueOf(terms, 'force.strength') ?? 0;
  return Math.round((100 * (valueOf(terms, reason) ?? 0)) / base);
}

describe('the force of a landing (TL-3)', () => {
  /** Italy at war with Greece, an army at Bari that is told to land somewhere. */
  function landing(to: string): Term[] {
    const game = new Table(europe).clear().war('ITA', 'GRE');
    const unit = game.put('ITA', 'bari', 6);
    const order = { kind: 'move', unit, to: to as ProvinceId, viaConvoy: true } as const;
    return orderTerms(situationOf(europe, game.world), unitOf(game, unit), order);
  }

  test('is halved on a beach, and less so the greater the port', () => {
    const beach = new Table(tiny).clear().war('BLU', 'GRY');
    const army = beach.put('BLU', 'blauburg', 6);
    const terms = attackTerms(
      situationOf(tiny, beach.world),
      unitOf(beach, army),
      'graustadt' as ProvinceId,
      true,
    );
    expect(percent(terms, 'force.landing.beach')).toBe(-50);
    expect(percent(landing('patra'), 'force.landing.port')).toBe(-40);
    expect(percent(landing('athina'), 'force.landing.port')).toBe(-30);
  });

  test('is whole where friends hold the coast', () => {
    const terms = landing('tirana');
    expect(terms.filter(({ reason }) => reason.startsWith('force.landing'))).toEqual([]);
  });
});

describe('the force of a fortified line', () => {
  test('holds for its owner and not against him', () => {
    const game = new Table(europe).clear();
    const guard = game.put('FRA', 'strasbourg', 5);
    const own = holdTerms(situationOf(europe, game.world), unitOf(game, guard));
    expect(percent(own, 'force.fort')).toBe(75);
    game.war('GER', 'FRA');
    delete game.world.units[guard];
    const invader = game.put('GER', 'strasbourg', 5);
    const theirs = holdTerms(situationOf(europe, game.world), unitOf(game, invader));
    expect(percent(theirs, 'force.fort')).toBe(0);
  });

  test('lets one division stand where two would have carried the open field', () => {
    const fight = (content: Content) => {
      const game = new Table(content).clear().war('GER', 'FRA');
      game.put('FRA', 'strasbourg', 7);
      game.put('GER', 'freiburg', 6);
      game.put('GER', 'stuttgart', 6);
      game.occupy('nancy', 'GER');
      game.put('GER', 'nancy', 6);
      game.month({
        GER: [
          { kind: 'move', unit: 'GER-at-nancy', to: 'strasbourg' },
          { kind: 'support', unit: 'GER-at-freiburg', from: 'nancy', to: 'strasbourg' },
        ],
      });
      return game.holder('strasbourg');
    };
    const open = { ...europe, scenario: { ...europe.scenario, forts: {} } };
    expect([fight(open), fight(europe)]).toEqual(['GER', 'FRA']);
  });
});

describe('the force of a power', () => {
  const stand = (content: Content, change: (game: Table) => void): Term[] => {
    const game = new Table(content).clear().war('BLU', 'RED');
    const army = game.put('BLU', 'blauburg', 6);
    change(game);
    return holdTerms(situationOf(content, game.world), unitOf(game, army));
  };

  test('is worn by the months of its oldest war, half a hundredth each, a fifth at most', () => {
    const after = (months: number) =>
      percent(
        stand(tiny, (game) => {
          game.world.month += months;
        }),
        'force.weariness',
      );
    expect([after(1), after(12), after(400)]).toEqual([0, -6, -20]);
  });

  test('counts its generals if the pack judges them', () => {
    const BLU = 'BLU' as PowerId;
    const blu = tiny.scenario.powers[BLU];
    if (!blu) throw new Error('BLU is in the pack');
    const led: Content = {
      ...tiny,
      scenario: {
        ...tiny.scenario,
        powers: { ...tiny.scenario.powers, [BLU]: { ...blu, leadership: 8 } },
      },
    };
    expect(
      percent(
        stand(led, () => {}),
        'force.leadership',
      ),
    ).toBe(6);
    expect(
      valueOf(
        stand(tiny, () => {}),
        'force.leadership',
      ),
    ).toBeUndefined();
  });
});

describe('the force of an attack', () => {
  const attack = (from: string, to: string): Term[] => {
    const game = new Table(europe).clear().war('ITA', 'GBR');
    const army = game.put('ITA', from, 6);
    return attackTerms(situationOf(europe, game.world), unitOf(game, army), to as ProvinceId);
  };

  test('suffers in streets and marshes, and from thirst in the desert when it is cut off', () => {
    expect(percent(attack('suez', 'cairo'), 'force.into.city')).toBe(-10);
    expect(percent(attack('matruh', 'alexandria'), 'force.into.marsh')).toBe(-10);
    expect(percent(attack('tobruk', 'matruh'), 'force.thirst')).toBe(0);
    const stranded = attack('cairo', 'suez');
    expect(percent(stranded, 'force.out-of-supply')).toBe(-40);
    expect(percent(stranded, 'force.thirst')).toBe(-20);
  });
});
