import { useMemo } from 'react';
import { leaderOn } from '../../game/tell/leader.ts';
import { matterOf } from '../../game/tell/matterOf.ts';
import { tellMonth } from '../../game/tell/tellMonth.ts';
import type { Log, Month, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useUnitNames } from '../hooks/useUnitNames.ts';
import { Article } from './Article.tsx';
import { Masthead } from './Masthead.tsx';
import { Vignette } from './Vignette.tsx';

/** Stories below the fold are told in their headline alone. */
const IN_FULL = 6;

interface FrontPageProps {
  readonly month: Month;
  readonly log: Log;
  /** Where the paper is printed. */
  readonly home: PowerId | null;
}

/** A month's front page: the heaviest story across it, the next in columns, the rest in brief. */
export function FrontPage({ month, log, home }: FrontPageProps) {
  const { content, me, world } = useGame();
  const { say, tell } = useSpeech();
  const units = useUnitNames();
  const stories = useMemo(
    () => tellMonth(content, log, units, { me, home }),
    [content, log, units, me, home],
  );
  const [lead, ...others] = stories;
  const columns = others.slice(0, IN_FULL);
  const brief = others.slice(IN_FULL);
  const regime = home === null ? undefined : world.powers[home]?.regime;
  return (
    <article className="paper">
      <Masthead month={month} home={home} />
      {lead === undefined ? (
        <p className="quiet-month">{say('paper.quiet')}</p>
      ) : (
        <Article story={lead} lead vignette={<Vignette matter={matterOf(lead)} />} />
      )}
      <div className="columns">
        {home !== null && regime !== undefined && (
          <section className="article leader-column">
            <h4>{say('paper.leader')}</h4>
            <p>{tell(leaderOn(lead, { home, regime, month }))}</p>
          </section>
        )}
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
