import type { Game } from '../../game/state.ts';
import type { Dated } from '../../game/tell/heaviest.ts';
import type { Timeline } from '../../game/timeline.ts';
import type { Speech } from '../texts/speech.ts';
import type { Block } from './block.ts';

/** A timeline in the player's language; with `link`, it ends with the way into the game. */
export function blocksOf(
  { content, me, seed }: Game,
  timeline: Timeline,
  speech: Speech,
  link?: string,
): Block[] {
  const { say } = speech;
  const { from, until, years, differed, places, fallen } = timeline;
  const scenario = say(content.scenario.title);
  const lead = say('timeline.lead', { since: from, until, seed });
  return [
    { kind: 'title', text: me ? say('timeline.title', { scenario, power: me }) : scenario },
    { kind: 'text', text: me ? lead : `${lead} ${say('timeline.watched')}` },
    ...years.flatMap(({ year, stories }): Block[] => [
      { kind: 'heading', text: String(year) },
      ...stories.map((dated) => entryOf(dated, speech)),
    ]),
    ...listOf(
      say('history.differed'),
      differed.map(({ month, text }) => `${speech.month(month)}: ${say(text)}`),
    ),
    ...listOf(say('epilogue.places'), [
      ...places.map(({ power, provinces, points, of: all }) =>
        say('timeline.place', { power, provinces, points, all }),
      ),
      ...(fallen.length > 0 ? [say('epilogue.fallen', { powers: fallen })] : []),
    ]),
    ...(link === undefined
      ? []
      : [{ kind: 'link', text: say('timeline.link'), url: link } as const]),
  ];
}

const entryOf = ({ month, story }: Dated, speech: Speech): Block => ({
  kind: 'entry',
  date: speech.month(month),
  headline: speech.tell(story.headline),
  text: story.body.map(speech.tell).join(' '),
});

const listOf = (heading: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
