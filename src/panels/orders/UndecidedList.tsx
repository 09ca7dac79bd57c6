import { undecided } from '../../game/undecided.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';

/** What the month leaves open, what comes of saying nothing, and the way to decide it. */
export function UndecidedList() {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { open } = useCommands();
  const { say, tell } = useSpeech();
  const lines = undecided(game, orders).filter(({ panel }) => panel.kind !== 'orders');
  if (lines.length === 0) return null;
  return (
    <Section
      title={say('undecided.title')}
      aside={<span className="soft figure">{lines.length}</span>}
    >
      <ul className="lines">
        {lines.map(({ what, silence, panel }) => (
          <li key={tell(what)}>
            <button type="button" className="line-button menu-line" onClick={() => open(panel)}>
              <span>
                {tell(what)}
                <span className="soft small">{tell(silence)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
