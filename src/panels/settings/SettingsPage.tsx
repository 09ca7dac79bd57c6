import { Settings } from 'lucide-react';
import { PLAYBACKS, TEXT_SIZES } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { MenuTabs } from './MenuTabs.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const VOLUMES = [0, 25, 50, 100] as const;
/** What is either on or off, with its text. */
const SWITCHES = [
  ['follow', 'settings.follow'],
  ['edgeScroll', 'settings.edge-scroll'],
  ['hints', 'settings.hints'],
] as const;

/** How the game looks and how fast the month is shown. */
export function SettingsPage() {
  const settings = useDesk((state) => state.settings);
  const hasGame = useDesk((state) => state.game !== null);
  const { set, toTitle } = useCommands();
  const { say } = useSpeech();
  return (
    <PanelFrame
      title={say('panel.settings')}
      mark={<Settings className="mark" aria-hidden="true" />}
    >
      <MenuTabs />
      <Choice
        label={say('settings.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, say(`settings.theme.${theme}`)])}
        onChange={(value) => set({ theme: THEMES.find((each) => each === value) ?? 'system' })}
      />
      <Choice
        label={say('settings.text-size')}
        value={String(settings.textSize)}
        options={TEXT_SIZES.map((size) => [String(size), say('settings.text-size.of', { size })])}
        onChange={(value) =>
          set({ textSize: TEXT_SIZES.find((each) => String(each) === value) ?? 100 })
        }
      />
      <Choice
        label={say('settings.playback')}
        value={String(settings.playback)}
        options={PLAYBACKS.map((speed) => [String(speed), say(`settings.playback.${speed}`)])}
        onChange={(value) =>
          set({ playback: PLAYBACKS.find((each) => String(each) === value) ?? 2 })
        }
      />
      <Choice
        label={say('settings.volume')}
        value={String(settings.volume)}
        options={VOLUMES.map((volume) => [String(volume), say(`settings.volume.${volume}`)])}
        onChange={(value) => set({ volume: VOLUMES.find((each) => String(each) === value) ?? 50 })}
      />
      {SWITCHES.map(([name, text]) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => set({ [name]: event.target.checked })}
          />
          {say(text)}
        </label>
      ))}
      {hasGame && (
        <Button look="grave" onClick={toTitle}>
          {say('settings.to-title')}
        </Button>
      )}
    </PanelFrame>
  );
}
