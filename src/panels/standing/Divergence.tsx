import { divergenceOf } from '../../game/scoresOf.ts';
import type { HistoryEntry } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** How far the world has left the historical one: what was so then and is not so here. */
export function Divergence() {
  const game = useGame();
  const { say } = useSpeech();
  const { compared, differed, same } = divergenceOf(game);
  if (compared === 0) return null;
  return (
    <Section
      title={say('history.title')}
      aside={
        <strong className="figure">
          {say('history.count', { count: differed.length, all: compared })}
        </strong>
      }
    >
      <Facts title={say('history.differed')} facts={differed} />
      <Facts title={say('history.same')} facts={same} />
    </Section>
  );
}

function Facts({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly HistoryEntry[];
}) {
  const speech = useSpeech();
  if (facts.length === 0) return null;
  return (
    <details className="explained">
      <summary>{`${title} (${facts.length})`}</summary>
      <ul className="lines small">
        {facts.map(({ id, month, text }) => (
          <li key={id}>
            <span className="soft">{speech.month(month)}</span>
            <span>{speech.say(text)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
