import { Lock, LockOpen } from 'lucide-react';
import { sealable } from '../../game/words.ts';
import type { Clause } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface SealButtonProps {
  readonly clause: Clause | undefined;
  /** The number of the article. */
  readonly number: number;
  readonly onSeal: (clause: Clause) => void;
}

/** Keeps an article secret, or makes it public again; some could not be kept secret. */
export function SealButton({ clause, number, onSeal }: SealButtonProps) {
  const { say } = useSpeech();
  if (clause === undefined || !sealable(clause)) return null;
  const { secret, ...open } = clause;
  return (
    <IconButton
      label={say(secret ? 'desk.unseal' : 'desk.seal', { number })}
      icon={secret ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
      pressed={secret === true}
      onClick={() => onSeal(secret ? open : { ...clause, secret: true })}
    />
  );
}
