import { useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Stands where a page will be while its file is fetched. */
export function PanelComing() {
  const isAsked = useDesk(({ panel }) => panel.kind !== 'none');
  const { say } = useSpeech();
  if (!isAsked) return null;
  return (
    <aside className="panel" aria-busy="true" aria-label={say('ui.coming')}>
      <p className="empty">{say('ui.coming')}</p>
    </aside>
  );
}
