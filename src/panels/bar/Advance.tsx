import { FastForward } from 'lucide-react';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Lets quiet months go by until something needs the player. */
export function Advance({ disabled }: { readonly disabled: boolean }) {
  const { advance } = useCommands();
  const { say } = useSpeech();
  return (
    <IconButton
      label={say('bar.advance')}
      shortcut="A"
      disabled={disabled}
      icon={<FastForward aria-hidden="true" />}
      onClick={() => void advance()}
    />
  );
}
