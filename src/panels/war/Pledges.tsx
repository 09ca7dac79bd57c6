import { pledgesOf } from '../../game/pledgesOf.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import type { War, WarId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

interface PledgesProps {
  readonly id: WarId;
  readonly war: War;
}

/** Who is bound to come in and has not: called and silent, or not heard of since. */
export function Pledges({ id, war }: PledgesProps) {
  const game = useGame();
  const { say } = useSpeech();
  const pledges = pledgesOf(game, id, war);
  if (pledges.length === 0) return null;
  return (
    <Section title={say('war.pledges')}>
      <ul className="stack">
        {pledges.map(({ to, by, treaty, call }) => (
          <li key={to}>
            <PowerLink power={to} />
            <p className="small soft">
              {say(call === null ? 'war.pledge.outside' : 'war.pledge.called', {
                by,
                treaty: treatyName(game.view?.world ?? game.world, treaty),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
