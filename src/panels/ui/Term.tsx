import { Fragment, type ReactNode } from 'react';
import { useSpeech } from '../hooks/useSpeech.ts';
import { cutAtMarks } from './cutAtMarks.ts';
import { Tip } from './Tip.tsx';

interface TermProps {
  /** The word of the encyclopaedia: its texts are `term.<id>` and `term.<id>.is`. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A word with its explanation; in that, words are explained in their turn. */
export function Term({ id, children }: TermProps) {
  const { say } = useSpeech();
  return (
    <Tip
      text={
        <div className="explained-term">
          <strong>{say(`term.${id}`)}</strong>
          <p>
            <Marked text={say(`term.${id}.is`)} />
          </p>
        </div>
      }
    >
      <span className="term">{children}</span>
    </Tip>
  );
}

/** A text of the encyclopaedia, with the words that have their own place there. */
export const Marked = ({ text }: { readonly text: string }) =>
  cutAtMarks(text).map(({ said, term }, index) => (
    <Fragment key={`${index}-${said}`}>
      {term === null ? said : <Term id={term}>{said}</Term>}
    </Fragment>
  ));
