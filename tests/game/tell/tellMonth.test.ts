import { describe, expect, it } from 'vitest';
import { leaderOn } from '../../../src/game/tell/leader.ts';
import { tellMonth } from '../../../src/game/tell/tellMonth.ts';
import { unitNames } from '../../../src/game/tell/unitNames.ts';
import { staffReport } from '../../../src/game/tell/staffReport.ts';
import type {
  EventFacts,
  EventId,
  Fact,
  PowerId,
  ProvinceId,
  UnitId,
  WarId,
} from '../../../src/rules/index.ts';
import { tinyContent } from '../../content/tinyGame.ts';

const content = tinyContent();
const units = unitNames(content, []);
const [a, b, c] = Object.keys(content.scenario.powers) as [PowerId, PowerId, PowerId];
const [here, there] = content.board.land as unknown as [ProvinceId, ProvinceId];

const taken = (province: ProvinceId): Fact => ({
  kind: 'province-taken',
  province,
  from: b,
  to: a,
});
const war: Fact = {
  kind: 'war-declared',
  war: 'w1' as WarId,
  by: a,
  on: b,
  casus: 'aggression',
  why: [{ reason: 'resolve.odds', value: 7 }],
};
const signed = (parties: readonly PowerId[]): Fact => ({
  kind: 'treaty-signed',
  treaty: 't1' as never,
  parties,
  clauses: [{ kind: 'friendship' }, { kind: 'recognition' }],
  until: null,
  reasons: {},
});
const keys = (log: readonly Fact[], reader: PowerId | null = null): string[] =>
  tellMonth(content, log, units, { me: reader, home: reader }).map(({ headline }) => headline.key);

describe('telling a month', () => {
  it('puts the heaviest news first', () => {
    expect(keys([signed([b, c]), war])).toEqual(['news.war', 'news.treaty.signed.friendship']);
  });

  it('names up to four parties in a headline, and of more two and the rest', () => {
    const partiesIn = (parties: readonly PowerId[]) =>
      tellMonth(content, [signed(parties)], units, { me: null, home: null })[0]?.headline.about;
    expect(partiesIn([a, b, c])).toEqual({ parties: [a, b, c] });
    const five = [a, b, c, 'X' as PowerId, 'Y' as PowerId];
    expect(partiesIn(five)).toEqual({ parties: [a, b, 'news.treaty.others'] });
  });

  it('ranks the news of the reader’s own country higher in its own papers', () => {
    const log = [signed([b, c]), { kind: 'recognised', a, b: c } as Fact];
    const first = (reader: PowerId): string | undefined => keys(log, reader)[0];
    expect(first(b)).toBe('news.treaty.signed.friendship');
    expect(first(a)).toBe('news.recognised');
  });

  it('shows the picture that the pack has for an event over its story', () => {
    const picture = { file: 'tiny/pictures/a.svg', alt: 'event.seen' };
    const seen: EventFacts = {
      id: 'seen' as EventId,
      title: 'event.seen',
      text: 'event.seen',
      picture,
      when: { kind: 'exists', power: a },
      chance: { kind: 'follow-up' },
    };
    const pictured = { ...content, scenario: { ...content.scenario, events: [seen] } };
    const log: Fact[] = [{ kind: 'event', event: seen.id, actor: a }, war];
    const stories = tellMonth(pictured, log, units, { me: null, home: null });
    const shown = Object.fromEntries(stories.map((each) => [each.headline.key, each.picture]));
    expect(shown).toEqual({ 'event.seen': picture, 'news.war': null });
  });

  it('tells all that two powers did to each other at the front in one story', () => {
    const stories = tellMonth(content, [taken(here), taken(there)], units, {
      me: null,
      home: null,
    });
    expect(stories).toHaveLength(1);
    expect(stories[0]?.headline).toMatchObject({
      key: 'news.front.taken-many',
      about: { by: a, on: b, provinces: [here, there] },
    });
  });

  it('tells a recognition once when it is a clause of the treaty signed', () => {
    expect(keys([signed([a, b]), { kind: 'recognised', a, b }])).toEqual([
      'news.treaty.signed.friendship',
    ]);
  });

  it('names a treaty by its heaviest clause', () => {
    const pact: Fact = {
      kind: 'treaty-signed',
      treaty: 't2' as never,
      parties: [a, b],
      clauses: [{ kind: 'friendship' }, { kind: 'alliance' }],
      until: null,
      reasons: {},
    };
    expect(keys([pact])).toEqual(['news.treaty.signed.alliance']);
  });

  it('gives the reasons that moved the actors', () => {
    expect(tellMonth(content, [war], units, { me: null, home: null })[0]?.reasons).toEqual([
      { power: a, terms: [{ reason: 'resolve.odds', value: 7 }] },
    ]);
  });

  it('keeps what is no news to itself', () => {
    const quiet: Fact[] = [
      { kind: 'month-ended', month: 23200 },
      { kind: 'prestige', power: a, change: 1, reason: 'prestige.event' },
      { kind: 'offer-lapsed', offer: 'o1' as never, from: a, to: b },
    ];
    expect(keys(quiet)).toEqual([]);
  });

  it('does not tell a crisis that ended in war twice', () => {
    const ended: Fact = {
      kind: 'crisis-ended',
      crisis: 'c1' as never,
      by: a,
      against: b,
      over: { kind: 'land', provinces: [here] },
      how: 'war',
    };
    expect(keys([ended, war])).toEqual(['news.war']);
  });
});

describe('the same month in several capitals', () => {
  const read = (log: readonly Fact[], me: PowerId | null, home: PowerId | null) =>
    tellMonth(content, log, units, { me, home });
  const trade = (n: number, parties: readonly PowerId[]): Fact => ({
    kind: 'treaty-signed',
    treaty: `t${n}` as never,
    parties,
    clauses: [{ kind: 'consultation' }],
    until: 23_300,
    reasons: {},
  });
  const sealed: Fact = {
    kind: 'treaty-signed',
    treaty: 's1' as never,
    parties: [a, b],
    clauses: [{ kind: 'alliance', secret: true } as never],
    until: null,
    reasons: {},
  };

  it('is worded by each for its own side', () => {
    const headline = (home: PowerId) => read([taken(here)], a, home)[0]?.headline.key;
    expect(headline(a)).toBe('news.front.taken-one.ours');
    expect(headline(b)).toBe('news.front.taken-one.theirs');
    expect(headline(c)).toBe('news.front.taken-one');
  });

  it('keeps our sealed treaties out of the papers abroad, and theirs out of ours', () => {
    expect(read([sealed], a, a)).toHaveLength(1);
    expect(read([sealed], a, b)).toEqual([]);
    expect(read([sealed], c, c)).toEqual([]);
    expect(read([sealed], c, a)).toEqual([]);
    expect(read([sealed], null, null)).toHaveLength(1);
  });

  it('gathers the small treaties of others into one item, and tells our own in full', () => {
    const log = [trade(1, [b, c]), trade(2, [c, b]), trade(3, [a, b])];
    const stories = read(log, a, a);
    expect(stories.map(({ headline }) => headline.key)).toEqual([
      'news.treaty.signed.consultation',
      'news.small',
    ]);
    expect(stories[1]?.body).toHaveLength(2);
  });

  it('says the same thing in other words when it comes twice', () => {
    const log = [trade(1, [a, b]), trade(2, [a, c])];
    const said = read(log, a, a).map(({ body }) => body[0]?.key);
    expect(new Set(said).size).toBe(2);
  });

  it('has a view of what leads, by its government and by whether it is in it', () => {
    const [lead] = read([war], a, a);
    const month = 0;
    expect(leaderOn(lead, { home: a, regime: 'democracy', month }).key).toBe('leader.free.war.own');
    expect(leaderOn(lead, { home: c, regime: 'communist', month }).key).toBe('leader.workers.war');
    expect(leaderOn(undefined, { home: c, regime: 'monarchy', month }).key).toBe(
      'leader.crown.quiet',
    );
  });

  it('thinks of the news of the world in other words than last month', () => {
    const [war1] = read([war], a, a);
    const lead = war1 && { ...war1, headline: { key: 'event.of-a-pack', about: {} } };
    const said = [0, 1, 2, 3, 4].map(
      (month) => leaderOn(lead, { home: c, regime: 'fascist', month }).key,
    );
    expect(said[0]).toBe('leader.party.world');
    expect(said[4]).toBe(said[0]);
    expect(new Set(said).size).toBe(4);
  });
});

describe('the staff report', () => {
  const failed: Fact = {
    kind: 'order-failed',
    unit: `${a}-1` as UnitId,
    power: a,
    at: here,
    order: { kind: 'move', unit: `${a}-1` as UnitId, to: there },
    code: 'bounced',
    by: [there],
  };

  it('tells a power of its own orders and of nobody else’s', () => {
    expect(staffReport([failed], a, units).map(({ sentence }) => sentence.key)).toEqual([
      'failure.bounced',
    ]);
    expect(staffReport([failed], b, units)).toEqual([]);
  });

  it('calls units by the names that the pack gives them', () => {
    const name = content.scenario.setUp.units.find(({ power }) => power === a)?.name;
    expect(staffReport([failed], a, units)[0]?.sentence.about['unit']).toBe(name);
  });
});
