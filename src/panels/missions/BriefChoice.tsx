import type { Brief } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Choice } from '../ui/Choice.tsx';

interface BriefChoiceProps {
  readonly briefs: readonly Brief[];
  readonly chosen: Brief;
  readonly onChange: (brief: Brief) => void;
}

const without = ({ ship: _, ...brief }: Brief): string => JSON.stringify(brief);

/** Which ships and which port, or against whom; nothing where there is nothing to choose. */
export function BriefChoice({ briefs, chosen, onChange }: BriefChoiceProps) {
  const units = useUnitNames();
  const speech = useSpeech();
  const { say } = speech;
  if (briefs.length < 2) return null;
  const choose = (found: Brief | undefined): void => {
    if (found !== undefined) onChange(found);
  };
  if (chosen.mission === 'staff-talks') {
    return (
      <Choice
        label={say('missions.against')}
        value={chosen.against ?? ''}
        options={briefs.map(({ against }) => [
          against ?? '',
          against === undefined ? say('missions.in-general') : speech.power(against),
        ])}
        onChange={(id) => choose(briefs.find(({ against = '' }) => against === id))}
      />
    );
  }
  const ships = [...new Set(briefs.flatMap(({ ship }) => ship ?? []))];
  const ports = briefs.filter(({ ship }) => ship === chosen.ship);
  return (
    <div className="row">
      <Choice
        label={say('missions.ship')}
        value={chosen.ship ?? ''}
        options={ships.map((ship) => [ship, units.nameOf(ship)])}
        onChange={(id) => {
          const mine = briefs.filter(({ ship }) => ship === id);
          choose(mine.find((each) => without(each) === without(chosen)) ?? mine[0]);
        }}
      />
      <Choice
        label={say('missions.port')}
        value={chosen.at ?? ''}
        options={ports.flatMap(({ at }) => (at === undefined ? [] : [[at, speech.place(at)]]))}
        onChange={(id) => choose(ports.find(({ at }) => at === id))}
      />
    </div>
  );
}
