import { useSpeech } from '../hooks/useSpeech.ts';

/** What the page shows while a pack is held over it. */
export function DropPlace() {
  const { say } = useSpeech();
  return (
    <div className="drop-place" aria-hidden="true">
      <p>{say('packs.drop')}</p>
    </div>
  );
}
