import type { ReactNode } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';

interface FirstStepProps {
  /** Its texts are `first.<what>` and `first.<what>.how`. */
  readonly what: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly icon: ReactNode;
  readonly onGo: () => void;
}

/** One of the things to do in the first month: what, and how. It leads there. */
export function FirstStep({ what, about = {}, icon, onGo }: FirstStepProps) {
  const { say } = useSpeech();
  return (
    <li>
      <button type="button" className="line-button menu-line" onClick={onGo}>
        {icon}
        <span>
          {say(`first.${what}`, about)}
          <span className="soft small">{say(`first.${what}.how`, about)}</span>
        </span>
      </button>
    </li>
  );
}
