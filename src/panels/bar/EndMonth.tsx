import { ChevronsRight } from 'lucide-react';
import type { Stage } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Advance } from './Advance.tsx';
import { Finished } from './Finished.tsx';
import { UndecidedSign } from './UndecidedSign.tsx';

/** What the button says, by what the page is doing. */
const TEXTS: Readonly<Partial<Record<Stage['kind'], string>>> = {
  resolving: 'bar.resolving',
  showing: 'bar.skip',
  advancing: 'bar.halt',
};

/** Ends the month; while it is resolved or shown the button says so, and the desk stays open. */
export function EndMonth() {
  const stage = useDesk((state) => state.stage);
  const { endMonth, halt, shown } = useCommands();
  const { say } = useSpeech();
  if (stage.kind === 'finished') return <Finished />;
  const busy = stage.kind === 'resolving';
  const act = (): void => {
    if (stage.kind === 'showing') shown();
    else if (stage.kind === 'advancing') halt();
    else if (stage.kind === 'playing') void endMonth();
  };
  const count = stage.kind === 'advancing' ? stage.months : 0;
  return (
    <div className="end">
      {stage.kind === 'playing' && <UndecidedSign />}
      <Advance disabled={stage.kind !== 'playing'} />
      <Button
        look="main"
        className="end-month"
        shortcut="⏎"
        aria-keyshortcuts="Enter"
        aria-busy={busy}
        aria-disabled={busy}
        icon={<ChevronsRight aria-hidden="true" />}
        onClick={act}
      >
        {say(TEXTS[stage.kind] ?? 'bar.end-month', { count })}
      </Button>
    </div>
  );
}
