import { Handshake } from 'lucide-react';
import { influenceFor } from '../../game/missionsOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { signed, toneOf } from '../ui/signed.ts';
import { Terms } from '../ui/Terms.tsx';
import { Tip } from '../ui/Tip.tsx';
import { togglePanel } from '../nav/togglePanel.ts';

/** What we may spend abroad and why it grows; opens the page of missions. */
export function InfluenceFigure({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const commands = useCommands();
  const panel = useDesk((state) => state.panel);
  const { say } = useSpeech();
  const stock = game.world.powers[power]?.influence ?? 0;
  const month = influenceFor(game, power);
  const label = say('bar.influence', { stock, change: signed(month.sum) });
  const explained = (
    <div className="stack">
      <strong>{label}</strong>
      <Terms terms={month.terms} />
    </div>
  );
  return (
    <Tip text={explained}>
      <button
        type="button"
        className="stock"
        aria-label={label}
        aria-keyshortcuts="V"
        onClick={() => togglePanel(commands, panel, { kind: 'missions', to: null })}
      >
        <Handshake aria-hidden="true" />
        <span className="figure">{stock}</span>
        <span className={`figure small ${toneOf(month.sum)}`}>{signed(month.sum)}</span>
      </button>
    </Tip>
  );
}
