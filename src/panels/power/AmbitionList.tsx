import { Circle, CircleCheck } from 'lucide-react';
import { ambitionsOf } from '../../game/ambitionsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';

/** The ambitions of a power, with those that are met as things stand. */
export function AmbitionList({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const ambitions = ambitionsOf(game, power);
  if (ambitions.length === 0) return <Empty>{say('power.no-ambitions')}</Empty>;
  return (
    <ul className="lines">
      {ambitions.map(({ id, text, points, met }) => (
        <li key={id}>
          {met ? (
            <CircleCheck className="sign good" aria-label={say('power.ambition-met')} />
          ) : (
            <Circle className="sign soft" aria-label={say('power.ambition-missed')} />
          )}
          <span>{say(text)}</span>
          <span className={`figure ${met ? 'good' : 'soft'}`}>
            {say('power.points', { count: points })}
          </span>
        </li>
      ))}
    </ul>
  );
}
