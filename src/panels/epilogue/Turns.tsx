import type { Dated } from '../../game/tell/heaviest.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { Section } from '../ui/Section.tsx';

/** The turning points of the game; each opens the paper of its month. */
export function Turns({ turns }: { readonly turns: readonly Dated[] }) {
  const { open } = useCommands();
  const speech = useSpeech();
  return (
    <Section title={speech.say('epilogue.turns')}>
      {turns.length === 0 && <Empty>{speech.say('epilogue.no-turns')}</Empty>}
      <ol className="turns">
        {turns.map(({ month, story }) => (
          <li key={`${month}-${speech.tell(story.headline)}`}>
            <button type="button" className="link" onClick={() => open({ kind: 'paper', month })}>
              {speech.month(month)}
            </button>
            <span>{speech.tell(story.headline)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
