import { ChevronsRight } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** Ends the month; while it is resolved or shown the button says so, and the desk stays open. */
export function EndMonth() {
  const stage = useDesk((state) => state.stage.kind);
  const { endMonth, shown } = useCommands();
  const { say } = useSpeech();
  const busy = stage === 'resolving';
  if (stage === 'finished') return <p className="finished">{say('bar.finished')}</p>;
  const act = () => (stage === 'showing' ? shown() : void endMonth());
  return (
    <Button
      look="main"
      className="end-month"
      shortcut="⏎"
      aria-keyshortcuts="Enter"
      aria-busy={busy}
      aria-disabled={busy}
      icon={<ChevronsRight aria-hidden="true" />}
      onClick={busy ? undefined : act}
    >
      {say(busy ? 'bar.resolving' : stage === 'showing' ? 'bar.skip' : 'bar.end-month')}
    </Button>
  );
}
