import type { Panel } from '../../game/state.ts';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

const PAGES = [
  'settings',
  'saves',
  'keys',
  'events',
  'about',
] as const satisfies readonly Panel['kind'][];

/** The pages that are about the program and not about the world. */
export function MenuTabs() {
  const { open } = useCommands();
  const current = useDesk((state) => state.panel.kind);
  const { say } = useSpeech();
  return (
    <nav className="tab-list" aria-label={say('menu.pages')}>
      {PAGES.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-current={kind === current ? 'page' : undefined}
          onClick={() => open({ kind })}
        >
          {say(`panel.${kind}`)}
        </button>
      ))}
    </nav>
  );
}
