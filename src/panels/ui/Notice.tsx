import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from './IconButton.tsx';

/** How long good news stays, in ms, and for each letter; bad news stays until it is put away. */
const STAY = 6000;
const READING = 80;

/** What went wrong, or went well; it never blocks anything. */
export function Notice() {
  const notice = useDesk((state) => state.notice);
  const { dismiss } = useCommands();
  const { say } = useSpeech();
  useEffect(() => {
    if (notice?.kind !== 'note') return;
    const timer = setTimeout(dismiss, STAY + READING * notice.text.length);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <div className="notice-place" aria-live="assertive">
      {notice !== null && (
        <div className="notice" data-kind={notice.kind}>
          <p>{notice.text}</p>
          <IconButton label={say('ui.dismiss')} icon={<X aria-hidden="true" />} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
