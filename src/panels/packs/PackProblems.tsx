import type { Problem } from '../../content/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Everything that is wrong with a pack: where, what, and what may have been meant. */
export function PackProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  return (
    <ol className="problems">
      {problems.map(({ file, line, column, severity, message, hint }) => (
        <li key={`${file}:${line}:${column}:${message}`} data-severity={severity}>
          <code>{`${file}:${line}:${column}`}</code>{' '}
          {severity !== 'error' && <em>{say(`packs.${severity}`)} </em>}
          <span>{message}</span>
          {hint !== undefined && <span> {hint}</span>}
        </li>
      ))}
    </ol>
  );
}
