import { X } from 'lucide-react';
import type { Clause } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Clauses } from '../ui/Clauses.tsx';
import { Empty } from '../ui/Empty.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SealButton } from './SealButton.tsx';

interface DraftProps {
  readonly clauses: readonly Clause[];
  readonly wanted: readonly Clause[];
  readonly onChange: (clauses: readonly Clause[]) => void;
}

/** The clauses drafted so far; each can be struck out, and kept secret where that can be. */
export function Draft({ clauses, wanted, onChange }: DraftProps) {
  const { say } = useSpeech();
  if (clauses.length === 0) return <Empty>{say('desk.empty')}</Empty>;
  const strike = (index: number) => onChange(clauses.filter((_, each) => each !== index));
  return (
    <div className="draft">
      <Clauses
        clauses={clauses}
        wanted={wanted}
        renderAside={(index) => (
          <span className="row">
            <SealButton
              clause={clauses[index]}
              number={index + 1}
              onSeal={(sealed) =>
                onChange(clauses.map((each, place) => (place === index ? sealed : each)))
              }
            />
            <IconButton
              label={say('desk.strike', { number: index + 1 })}
              icon={<X aria-hidden="true" />}
              onClick={() => strike(index)}
            />
          </span>
        )}
      />
    </div>
  );
}
