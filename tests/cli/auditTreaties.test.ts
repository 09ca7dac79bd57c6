import { describe, expect, test } from 'vitest';
import { auditTreaty } from '../../src/cli/soak/auditTreaties.ts';
import { emptyTally } from '../../src/cli/soak/gameTally.ts';
import { summarise } from '../../src/cli/soak/summarise.ts';
import { tallyLog } from '../../src/cli/soak/tallyMonth.ts';
import { tellSummary } from '../../src/cli/soak/tellSummary.ts';
import { monthOf, term, type Fact, type Term } from '../../src/rules/index.ts';

const good = term('worth.test', 5);
const bad = term('worth.test', -5);
const about = { treaty: 't', parties: ['RED', 'BLU'], clauses: [], until: null };
const fact = (kind: string, more: object): Fact => ({ kind, ...about, ...more }) as unknown as Fact;
const faults = (each: Fact): readonly string[] | undefined => auditTreaty(each)?.violations;

const signed = (red: readonly Term[], blu: readonly Term[]): Fact =>
  fact('treaty-signed', { reasons: { RED: red, BLU: blu } });
const refused = (reasons: readonly Term[]): Fact =>
  fact('offer-refused', { from: 'RED', to: 'BLU', reasons });
const ended = (how: string, by: string | null, why: readonly Term[]): Fact =>
  fact('treaty-ended', { how, by, why });
const vote = (passed: boolean, why: readonly Term[]): Fact =>
  fact('ratification-vote', { power: 'RED', passed, why });

describe('the audit of treaties', () => {
  test.each<[string, Fact, string]>([
    ['signed', signed(good, []), 'signed: BLU gave no reason'],
    ['signed', signed(good, bad), 'signed: BLU agreed at -5'],
    ['offered', fact('offer-made', { from: 'RED', why: bad }), 'offered: RED agreed at -5'],
    ['refused', refused(good), 'refused: BLU refused at 5'],
    ['denounced', ended('denounced', 'RED', good), 'denounced: RED refused at 5'],
    [
      'denounced',
      fact('treaty-denounced', { by: 'RED', why: good }),
      'denounced: RED refused at 5',
    ],
    ['broken', ended('broken', 'RED', []), 'broken: RED gave no reason'],
    ['lapsed', ended('expired', 'RED', []), 'lapsed: RED is blamed for a treaty that ran out'],
    ['ratified', vote(true, bad), 'ratified: RED agreed at -5'],
    ['unratified', vote(false, good), 'unratified: RED refused at 5'],
  ])('catches a forged fact: %s', (what, forged, fault) => {
    expect(auditTreaty(forged)).toEqual({ what, violations: [fault] });
  });

  test('finds nothing where the reasons sum to the decision', () => {
    for (const sound of [
      signed(good, good),
      refused(bad),
      ended('denounced', 'RED', bad),
      ended('broken', 'RED', bad),
      ended('expired', null, []),
      vote(true, good),
      vote(false, bad),
    ])
      expect(faults(sound)).toEqual([]);
  });

  test('passes over what is about no treaty', () => {
    expect(auditTreaty({ kind: 'tension' } as Fact)).toBeNull();
  });

  test('is told in one line of counts, with what is wrong below it', () => {
    const tally = emptyTally('Pola');
    tallyLog(tally, monthOf(1934, 7), [signed(good, good), refused(good)]);
    const report = tellSummary(summarise([tally]));
    expect(report).toContain('0 offered, 1 signed, 1 refused');
    expect(report).toContain(': 1 violations\n  1934-07 of Pola  refused: BLU refused at 5\n');
  });
});
