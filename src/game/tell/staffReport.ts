import type { Log, PowerId, UnitId } from '../../rules/index.ts';
import { battleReport, type Force } from './battleReport.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { UnitNames } from './unitNames.ts';

/** What became of one of a power's orders, with the reasons behind each number in it. */
export interface ReportLine {
  readonly kind: 'done' | 'failed' | 'battle' | 'refused';
  readonly sentence: Sentence;
  readonly forces: readonly Force[];
  /** Whose failure can be explained. */
  readonly unit?: UnitId;
}

/** What became of everything that `power` ordered its forces and offices to do. */
export function staffReport(log: Log, power: PowerId, units: UnitNames): ReportLine[] {
  return log.flatMap((fact): ReportLine[] => {
    switch (fact.kind) {
      case 'moved':
        if (fact.power !== power) return [];
        return [
          line('done', fact.convoyed ? 'report.moved-by-sea' : 'report.moved', {
            unit: units.nameOf(fact.unit),
            from: fact.from,
            to: fact.to,
          }),
        ];
      case 'order-failed':
        if (fact.power !== power) return [];
        return [{ ...line('failed', ...failureOf(fact, units)), unit: fact.unit }];
      case 'out-of-supply':
        if (fact.power !== power) return [];
        return [
          line('failed', 'report.out-of-supply', {
            unit: units.nameOf(fact.unit),
            at: fact.at,
            months: fact.months,
            losses: fact.losses,
          }),
        ];
      case 'oil-out':
      case 'oil-back':
        if (fact.power !== power) return [];
        return [line(fact.kind === 'oil-out' ? 'failed' : 'done', `report.${fact.kind}`, {})];
      case 'order-refused':
        if (fact.power !== power) return [];
        return [line('refused', `refusal.${fact.code}`, {})];
      case 'order-overtaken':
        if (fact.power !== power) return [];
        return [line('refused', 'report.overtaken', { why: `refusal.${fact.code}` })];
      case 'battle':
        if (!fact.sides.some((side) => side.power === power)) return [];
        return [{ kind: 'battle', ...battleReport(fact, units) }];
      default:
        return [];
    }
  });
}

const failureOf = (
  { code, unit, at, by, order }: Extract<Log[number], { kind: 'order-failed' }>,
  units: UnitNames,
): [key: string, about: Sentence['about']] => [
  `failure.${code}`,
  { unit: units.nameOf(unit), at, by, to: 'to' in order ? (order.to ?? at) : at },
];

const line = (kind: ReportLine['kind'], key: string, about: Sentence['about']): ReportLine => ({
  kind,
  sentence: sentence(key, about),
  forces: [],
});
