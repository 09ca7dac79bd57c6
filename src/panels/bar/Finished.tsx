import { Flag } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { togglePanel } from '../nav/togglePanel.ts';

/** After the last month: the way to the last page. */
export function Finished() {
  const panel = useDesk((state) => state.panel);
  const commands = useCommands();
  const { say } = useSpeech();
  return (
    <div className="end">
      <Button
        look="main"
        className="end-month"
        aria-pressed={panel.kind === 'epilogue'}
        icon={<Flag aria-hidden="true" />}
        onClick={() => togglePanel(commands, panel, { kind: 'epilogue' })}
      >
        {say('bar.finished')}
      </Button>
    </div>
  );
}
