import type { Content, Log, PowerId } from '../../rules/index.ts';
import { factsOf } from './families.ts';
import { makeStory } from './makeStory.ts';
import { unitName } from './unitName.ts';
import type { Story } from './story.ts';

/** Unrest below this many points is no news. */
const LOUD_UNREST = 10;

/** Governments, new units and unrest. */
export function tellHome(content: Content, log: Log): Story[] {
  const facts = factsOf(log, 'home');
  const raised = new Map<PowerId, string[]>();
  const stories: Story[] = [];
  for (const fact of facts) {
    if (fact.kind === 'unit-raised') {
      raised.set(fact.power, [
        ...(raised.get(fact.power) ?? []),
        unitName({ name: fact.name, kind: fact.unitKind }),
      ]);
    } else if (fact.kind === 'government') {
      const { power, regime, leader } = fact;
      const about = { power, regime, leader };
      stories.push(
        makeStory(content, { key: 'news.government', about, powers: [power], weight: 60 }),
      );
    } else if (fact.change >= LOUD_UNREST) {
      const about = { province: fact.province };
      const place = fact.province;
      stories.push(
        makeStory(content, { key: 'news.unrest', about, powers: [], weight: 34, place }),
      );
    }
  }
  return [...stories, ...[...raised].map(([power, units]) => armed(content, power, units))];
}

const armed = (content: Content, power: PowerId, units: readonly string[]): Story =>
  makeStory(content, {
    key: 'news.raised',
    about: { power, units },
    powers: [power],
    weight: 8 + 2 * units.length,
  });
