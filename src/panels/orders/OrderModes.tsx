import { type EntryMode, ENTRY_MODES, modesOf } from '../../game/orderEntry.ts';
import type { UnitId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

const KEYS: Readonly<Record<EntryMode, string>> = {
  move: 'M',
  support: 'S',
  convoy: 'C',
  rebase: 'B',
};

/** What a unit can be told to do; each by its key as well. */
export function OrderModes({ unit }: { readonly unit: UnitId }) {
  const { legal } = useGame();
  const entry = useDesk((state) => state.entry);
  const { setEntryMode, holdSelected, cancel } = useCommands();
  const { say } = useSpeech();
  const open = legal === null ? [] : modesOf(legal, unit);
  const current = entry.kind === 'choosing' ? entry.mode : null;
  return (
    <div className="row">
      {ENTRY_MODES.filter((mode) => open.includes(mode)).map((mode) => (
        <Button
          key={mode}
          aria-pressed={mode === current}
          shortcut={KEYS[mode]}
          onClick={() => setEntryMode(mode)}
        >
          {say(`mode.${mode}`)}
        </Button>
      ))}
      <Button shortcut="H" onClick={holdSelected}>
        {say('mode.hold')}
      </Button>
      <Button look="quiet" shortcut="Esc" onClick={cancel}>
        {say('ui.cancel')}
      </Button>
    </div>
  );
}
