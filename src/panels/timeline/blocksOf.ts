import type { Game } from '../../game/state.ts';
import type { Dated } from '../../game/tell/heaviest.ts';
import type { Timeline } from '../../game/timeline.ts';
import type { Month } from '../../rules/index.ts';
import type { Speech } from '../texts/speech.ts';
import type { Block } from './block.ts';

/** What goes with a timeline that leaves the page. */
interface Enclosed {
  /** The way into the game, at its end. */
  readonly link?: string;
  /** The map after some months, each as an address. */
  readonly pictures?: ReadonlyMap<Month, string>;
}

/** A timeline in the player's language. */
export function blocksOf(
  { content, me, seed }: Game,
  timeline: Timeline,
  speech: Speech,
  { link, pictures = new Map() }: Enclosed = {},
): Block[] {
  const { say } = speech;
  const { from, until, years, differed, places, fallen } = timeline;
  const scenario = say(content.scenario.title);
  const lead = say('timeline.lead', { since: from, until, seed });
  return [
    { kind: 'title', text: me ? say('timeline.title', { scenario, power: me }) : scenario },
    { kind: 'text', text: me ? lead : `${lead} ${say('timeline.watched')}` },
    ...years.flatMap(({ year, stories, maps }): Block[] => [
      { kind: 'heading', text: String(year) },
      ...stories.map((dated) => entryOf(dated, speech)),
      ...maps.flatMap((month) =>
        pictureOf(pictures.get(month), say('timeline.map', { month: month + 1 })),
      ),
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

const pictureOf = (url: string | undefined, text: string): Block[] =>
  url === undefined ? [] : [{ kind: 'picture', text, url }];

const listOf = (heading: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
