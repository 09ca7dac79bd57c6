import { Check, CircleSlash, Swords, X } from 'lucide-react';
import { type ReportLine, staffReport } from '../../game/tell/staffReport.ts';
import type { Log, Month, PowerId, UnitId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Empty } from '../ui/Empty.tsx';
import { ForceList } from './ForceList.tsx';
import { WhyFailed } from './WhyFailed.tsx';

const SIGNS: Readonly<Record<ReportLine['kind'], typeof Check>> = {
  done: Check,
  failed: X,
  battle: Swords,
  refused: CircleSlash,
};

interface StaffReportProps {
  readonly month: Month;
  readonly log: Log;
  readonly me: PowerId;
  readonly about: UnitId | null;
}

/** What became of each of our orders, with the forces of every battle and their reasons. */
export function StaffReport({ month, log, me, about }: StaffReportProps) {
  const units = useUnitNames();
  const { say, tell } = useSpeech();
  const lines = staffReport(log, me, units);
  if (lines.length === 0) return <Empty>{say('report.none')}</Empty>;
  return (
    <ul className="report">
      {lines.map(({ kind, sentence, forces, unit }, index) => {
        const Sign = SIGNS[kind];
        return (
          <li key={`${index}-${sentence.key}`} data-kind={kind}>
            <p className="row">
              <Sign className="sign" aria-hidden="true" />
              <span>{tell(sentence)}</span>
            </p>
            {unit !== undefined && <WhyFailed month={month} unit={unit} open={unit === about} />}
            <ForceList forces={forces} />
          </li>
        );
      })}
    </ul>
  );
}
