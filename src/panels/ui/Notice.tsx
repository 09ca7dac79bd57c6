import { X } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from './IconButton.tsx';

/** What went wrong, or went well; it stays until it is read and never blocks anything. */
export function Notice() {
  const notice = useDesk((state) => state.notice);
  const { dismiss } = useCommands();
  const { say } = useSpeech();
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
