import { Info } from 'lucide-react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { MenuTabs } from '../settings/MenuTabs.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { AboutText } from './AboutText.tsx';

/** What this game is, as a page beside the map. */
export function AboutPage() {
  const { say } = useSpeech();
  return (
    <PanelFrame title={say('panel.about')} mark={<Info className="mark" aria-hidden="true" />}>
      <MenuTabs />
      <AboutText />
    </PanelFrame>
  );
}
