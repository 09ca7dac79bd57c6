import { Link, Save } from 'lucide-react';
import { useState } from 'react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { MenuTabs } from '../settings/MenuTabs.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Fork } from './Fork.tsx';
import { PlayAgain } from './PlayAgain.tsx';
import { SaveList } from './SaveList.tsx';
import { useSaves } from './useSaves.ts';

/** Keeping the game, and sending it to somebody. */
export function SavesPage() {
  const { saves, refresh } = useSaves();
  const hasGame = useDesk((state) => state.game !== null);
  const { saveAs, copyLink } = useCommands();
  const { say } = useSpeech();
  const [name, setName] = useState('');
  return (
    <PanelFrame title={say('panel.saves')} mark={<Save className="mark" aria-hidden="true" />}>
      <MenuTabs />
      {hasGame && (
        <Section title={say('saves.share')}>
          <p>{say('saves.link-explained')}</p>
          <Button look="main" icon={<Link aria-hidden="true" />} onClick={() => void copyLink()}>
            {say('saves.copy-link')}
          </Button>
        </Section>
      )}
      {hasGame && (
        <Section title={say('saves.keep')}>
          <p>{say('saves.autosave')}</p>
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              void saveAs(name.trim()).then(refresh);
              setName('');
            }}
          >
            <TextField label={say('saves.name')} value={name} onChange={setName} maxLength={40} />
            <Button type="submit" disabled={name.trim() === ''} icon={<Save aria-hidden="true" />}>
              {say('saves.save')}
            </Button>
          </form>
        </Section>
      )}
      {hasGame && <PlayAgain />}
      {hasGame && <Fork />}
      <Section title={say('saves.list')}>
        <SaveList saves={saves} onChange={refresh} />
      </Section>
    </PanelFrame>
  );
}
