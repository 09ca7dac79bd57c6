import { useMemo } from 'react';
import { tellMonth } from '../../game/tell/tellMonth.ts';
import type { Log, Month } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Article } from './Article.tsx';
import { Masthead } from './Masthead.tsx';

/** Stories below the fold are told in their headline alone. */
const IN_FULL = 6;

/** A month's front page: the heaviest story across it, the next in columns, the rest in brief. */
export function FrontPage({ month, log }: { readonly month: Month; readonly log: Log }) {
  const { content, me } = useGame();
  const { say, tell } = useSpeech();
  const units = useUnitNames();
  const stories = useMemo(() => tellMonth(content, log, units, me), [content, log, units, me]);
  const [lead, ...others] = stories;
  const columns = others.slice(0, IN_FULL);
  const brief = others.slice(IN_FULL);
  return (
    <article className="paper">
      <Masthead month={month} />
      {lead === undefined ? (
        <p className="quiet-month">{say('paper.quiet')}</p>
      ) : (
        <Article story={lead} lead />
      )}
      <div className="columns">
        {columns.map((story) => (
          <Article key={`${story.headline.key}-${tell(story.headline)}`} story={story} />
        ))}
      </div>
      {brief.length > 0 && (
        <section className="brief">
          <h3>{say('paper.brief')}</h3>
          <ul>
            {brief.map((story) => (
              <li key={`${story.headline.key}-${tell(story.headline)}`}>{tell(story.headline)}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
