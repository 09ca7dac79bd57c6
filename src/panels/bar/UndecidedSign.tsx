import { ListTodo } from 'lucide-react';
import { undecided } from '../../game/undecided.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { togglePanel } from '../nav/togglePanel.ts';
import { Tip } from '../ui/Tip.tsx';

/** Beside the button that ends the month: how much is still open, and what; it stops nobody. */
export function UndecidedSign() {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const panel = useDesk((state) => state.panel);
  const commands = useCommands();
  const { say, tell } = useSpeech();
  const lines = undecided(game, orders);
  if (lines.length === 0) return null;
  const label = say('undecided.count', { count: lines.length });
  return (
    <Tip
      text={
        <div className="stack">
          <strong>{label}</strong>
          <ul className="undecided-lines">
            {lines.map(({ what }) => (
              <li key={tell(what)}>{tell(what)}</li>
            ))}
          </ul>
        </div>
      }
    >
      <button
        type="button"
        className="icon-button undecided-sign"
        aria-label={label}
        onClick={() => togglePanel(commands, panel, { kind: 'orders' })}
      >
        <ListTodo aria-hidden="true" />
        <span className="count figure" aria-hidden="true">
          {lines.length}
        </span>
      </button>
    </Tip>
  );
}
