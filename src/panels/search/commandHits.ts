import type { Commands } from '../../game/commands.ts';
import { type GameState, MAP_MODES } from '../../game/state.ts';
import type { Speech } from '../texts/speech.ts';
import type { Hit } from './findHits.ts';

type Deed = readonly [text: string, key: string, act: (commands: Commands) => unknown];

/** What can be done from anywhere, with its key. */
const DEEDS: readonly Deed[] = [
  ['key.end-month', 'Enter', (commands) => commands.endMonth()],
  ['key.advance', 'A', (commands) => commands.advance()],
  ['key.next-unit', 'N', (commands) => commands.nextUnit()],
  ['key.undo', 'Ctrl Z', (commands) => commands.undo()],
  ['saves.copy-link', '', (commands) => commands.copyLink()],
  ['settings.to-title', '', (commands) => commands.toTitle()],
];

/** Commands and ways to look at the map; the page of the search closes when one is called. */
export function commandHits(state: GameState, commands: Commands, { say }: Speech): Hit[] {
  const hit = (text: string, shortcut: string, act: () => unknown): Hit => ({
    id: text,
    group: 'command',
    name: say(text),
    note: '',
    ...(shortcut === '' ? {} : { shortcut }),
    open: () => {
      commands.open({ kind: 'none' });
      void act();
    },
  });
  const modes = MAP_MODES.map((mode, index) =>
    hit(`key.map.${mode}`, String(index + 1), () => commands.setMapMode(mode)),
  );
  const isPlaying = state.stage.kind === 'playing';
  const deeds = DEEDS.map(([text, key, act]) => hit(text, key, () => act(commands)));
  return isPlaying ? [...deeds, ...modes] : modes;
}
