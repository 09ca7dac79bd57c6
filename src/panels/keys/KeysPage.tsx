import { Keyboard } from 'lucide-react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { MenuTabs } from '../settings/MenuTabs.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { SHORTCUTS } from './shortcuts.ts';

/** Every key and what it does. */
export function KeysPage() {
  const { say } = useSpeech();
  return (
    <PanelFrame title={say('panel.keys')} mark={<Keyboard className="mark" aria-hidden="true" />}>
      <MenuTabs />
      <ul className="lines">
        {SHORTCUTS.map(([key, text]) => (
          <li key={key}>
            <span>{say(text)}</span>
            <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
