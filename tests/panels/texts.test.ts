import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAP_MODES } from '../../src/game/state.ts';
import gameTexts from '../../src/game/texts/en.ts';
import { HASTES } from '../../src/game/dispatches.ts';
import { WORDED_AT_HOME } from '../../src/game/tell/fromHome.ts';
import { LEADER_WORDINGS, OWN_MATTERS, VOICE_OF } from '../../src/game/tell/leader.ts';
import { MATTERS } from '../../src/game/tell/matterOf.ts';
import { WORDINGS } from '../../src/game/tell/vary.ts';
import { PAGE_GROUPS, PAGES } from '../../src/panels/nav/pages.ts';
import { HIT_GROUPS } from '../../src/panels/search/findHits.ts';
import { TERM_GROUPS } from '../../src/panels/terms/termIndex.ts';
import { english } from '../../src/panels/texts/english.ts';
import {
  AIDS,
  CALL_ANSWERS,
  CASUS_BELLI,
  CAUSE_ROLES,
  CIRCLES,
  CLAUSE_KINDS,
  CONGRESS_STAGES,
  DRAFTS,
  SEATS,
  CRISIS_SIDES,
  CRISIS_STANCES,
  CRISIS_STEPS,
  DEED_KINDS,
  EDGE_KINDS,
  FACTIONS,
  FAILURES,
  FIELDS,
  GOODS,
  IMPROVEMENTS,
  MISSION_KINDS,
  MISSION_OUTCOMES,
  OFFICES,
  RANKS,
  PASSAGE_POLICIES,
  COMMITTEE_POLICIES,
  OCCUPATION_POLICIES,
  PARTIES,
  PROJECTS,
  PROVISO_KINDS,
  QUESTION_KINDS,
  REFUSALS,
  REGIMES,
  RELIEFS,
  STAKE_KINDS,
  STANCES,
  SHARE_KINDS,
  TERRAINS,
  UNIT_KINDS,
  warmthOf,
  WAR_BONDS,
} from '../../src/rules/index.ts';

/** What events do that is said elsewhere, or is for the pack alone. */
const SILENT_DEEDS: readonly string[] = ['flag', 'add-flag', 'aim', 'leak'];

const texts = { ...gameTexts, ...english };

/** A key has its text, in a plural form at least. */
const isTold = (key: string): boolean =>
  texts[key] !== undefined || texts[`${key}_other`] !== undefined;
const untold = (keys: readonly string[]): string[] => keys.filter((key) => !isTold(key));

/** Every source file of a folder, at any depth. */
const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

/** What stands in quotes after a pattern, everywhere in some folders. */
const found = (pattern: RegExp, ...folders: readonly string[]): string[] => {
  const all = folders.flatMap(sources).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  });
  return [...new Set(all)];
};

/** The families of reasons that the rules and the computer's cabinets give. */
const REASON =
  /['"]((?:opinion|threat|ties|worth|income|home|peace|capitulation|prestige|trust|force|build|call|order|resolve|yield|back|mediate|congress|cause|score|exhaustion|heart|plea|exile|turn|share|mission|veto|exposure|influence|standing|resistance|occupation|loyalty|appeal|strike|coup|unrest|govern|civil-war|defection|programme|market|demobilise|aid|debt|theatre|tension|reputation|fear|beaten|puppet)\.[a-z-]+(?:\.[a-z-]+)*)['"]/g;

describe('the texts of the interface', () => {
  it.each([
    ['refusal', REFUSALS],
    ['failure', FAILURES],
    ['clause', CLAUSE_KINDS],
    ['pact', CLAUSE_KINDS],
    ['news.treaty.signed', CLAUSE_KINDS],
    ['bond', WAR_BONDS],
    ['conference.as', SHARE_KINDS],
    ['step', CRISIS_STEPS],
    ['news.crisis', CRISIS_STEPS],
    ['dispatch.crisis', CRISIS_STEPS],
    ['news.crisis.stance', CRISIS_STANCES],
    ['congress.stage', CONGRESS_STAGES],
    ['dispatch.congress', ['invitation', 'voting']],
    ['draft', [...DRAFTS, 'none']],
    ['seat', ['host', ...SEATS]],
    ['circle', CIRCLES],
    ['congress.about', ['security', 'against', 'crisis']],
    ['order.congress', ['security', 'against', 'crisis']],
    ['concert.call', ['security', 'against', 'crisis']],
    ['matter', ['security', 'against', 'crisis']],
    ['order.back', CRISIS_SIDES],
    ['crisis.do.back', CRISIS_SIDES],
    ['order.press', STAKE_KINDS],
    ['stake', STAKE_KINDS],
    ['crisis.title', STAKE_KINDS],
    ['power.crisis', STAKE_KINDS],
    ['crisis.stake', STAKE_KINDS],
    ['crisis.tie', ['own', 'backer', 'pledged', 'warden']],
    ['resolve', ['their-backer', 'their-pledged', 'their-warden']],
    ['regime', REGIMES],
    ['paper.of', REGIMES],
    ['good', GOODS],
    ['kind', UNIT_KINDS],
    ['order.build', PROJECTS],
    ['project', PROJECTS],
    ['field', FIELDS],
    ['news.improved', IMPROVEMENTS],
    ['terrain', TERRAINS],
    ['force.ground', TERRAINS],
    ['edge', EDGE_KINDS],
    ['stance', STANCES],
    ['order.stance', STANCES],
    ['mission', MISSION_KINDS],
    ['mission.title', MISSION_KINDS],
    ['mission.does', MISSION_KINDS],
    ['order.mission', MISSION_KINDS],
    ['cause.mission', MISSION_KINDS],
    ['office', OFFICES],
    ['dispatch.mission', MISSION_OUTCOMES],
    ['influence.rank', RANKS],
    ['exposure.police', REGIMES],
    ['passage', PASSAGE_POLICIES],
    ['order.passage', PASSAGE_POLICIES],
    ['news.passage', PASSAGE_POLICIES],
    ['force.way', EDGE_KINDS],
    ['choice', QUESTION_KINDS],
    ['trust', ['notice-given', 'denounced', 'broken']],
    ['cause', ['treaty-notice-given', 'treaty-denounced', 'treaty-broken']],
    ['condition.while', PROVISO_KINDS],
    [
      'news.treaty',
      [
        'expired',
        'lapsed',
        'not-sent',
        'clauses-lapsed',
        'clauses-not-sent',
        'notice-to-leave',
        'left',
        'notice-given',
        'notice-over',
        'denounced',
        'broken',
        'void',
      ],
    ],
    ['news.crisis', ['stepped-down', 'gave-way', 'died-down']],
    ['order.occupation', OCCUPATION_POLICIES],
    ['order.committees', COMMITTEE_POLICIES],
    ['news.stance', ['attackers', 'defenders', 'neutral']],
    ['news.call', CALL_ANSWERS],
    ['order.call', CALL_ANSWERS],
    ['order.claim', SHARE_KINDS],
    ['news.share', SHARE_KINDS.filter((kind) => kind !== 'demilitarise')],
    ['news.war.casus', CASUS_BELLI],
    ['war.casus', CASUS_BELLI],
    ['war.side', ['attackers', 'defenders']],
    ['war.offer', ['peace', 'armistice']],
    ['why', CAUSE_ROLES.filter((role) => role !== 'met')],
    ['why.met', ['held', 'stuck', 'rival', 'head-on']],
    ['rescue', ['not-needed', 'found', 'none', 'not-found']],
    ['map-mode', MAP_MODES],
    ['key.map', MAP_MODES],
    ['page', PAGES.flatMap(({ id }) => [id, `${id}.does`])],
    ['menu', PAGE_GROUPS],
    ['effect', DEED_KINDS.filter((kind) => !SILENT_DEEDS.includes(kind) && kind !== 'passage')],
    ['effect.passage', PASSAGE_POLICIES],
    ['effect.units', UNIT_KINDS],
    ['paper.motto', Object.values(VOICE_OF)],
    [
      'leader',
      Object.values(VOICE_OF).flatMap((voice) => [
        `${voice}.quiet`,
        ...MATTERS.map((matter) => `${voice}.${matter}`),
        ...OWN_MATTERS.map((matter) => `${voice}.${matter}.own`),
        ...Object.entries(LEADER_WORDINGS).flatMap(([matter, all]) =>
          Array.from({ length: all - 1 }, (_, i) => `${voice}.${matter}.${i + 2}`),
        ),
      ]),
    ],
    ['settings.volume', ['0', '25', '50', '100']],
    ['search', HIT_GROUPS],
    ['dispatch.group', HASTES],
    ['letter.ministry', REGIMES],
    [
      'undecided',
      [
        'call',
        'crisis',
        'offer',
        'congress.invitation',
        'congress.voting',
        'settlement',
        'units',
      ].flatMap((each) => [each, `${each}.silence`]),
    ],
    ['terms', TERM_GROUPS],
    ['faction', FACTIONS],
    ['order.purge', FACTIONS],
    ['party', PARTIES],
    ['order.ban', PARTIES],
    ['order.allow', PARTIES],
    ['order.relief', RELIEFS],
    ['aid', AIDS],
    ['order.commit', AIDS],
    ['news.commit', [...AIDS, 'withdrawn', 'unpaid']],
    ['theatre', AIDS],
    ['force.aid', AIDS.filter((aid) => aid !== 'money')],
    ['role', ['attack', 'hold', 'support-attack', 'support-hold']],
  ] as const)('have a sentence for every word of %s', (family, words) => {
    expect(untold(words.map((word) => `${family}.${word}`))).toEqual([]);
  });

  it('have every wording of a sentence that is worded in several ways', () => {
    const wordings = Object.entries(WORDINGS).flatMap(([key, count]) =>
      Array.from({ length: count - 1 }, (_, i) => `${key}.${i + 2}`),
    );
    expect(untold(wordings)).toEqual([]);
    const homely = WORDED_AT_HOME.flatMap((key) => [`${key}.ours`, `${key}.theirs`]);
    expect(untold(homely)).toEqual([]);
  });

  it('state every clause', () => {
    expect(untold(CLAUSE_KINDS.map((kind) => `clause.${kind}.states`))).toEqual([]);
  });

  it('name every bond that an opinion counts', () => {
    const kinds = CLAUSE_KINDS.filter((kind) => warmthOf(kind) !== 0);
    expect(kinds.length).toBeGreaterThan(5);
    expect(untold(kinds.map((kind) => `opinion.bond.${kind}`))).toEqual([]);
  });

  it('have a sentence for every reason that the rules and the computer give', () => {
    const reasons = found(REASON, 'src/rules', 'src/ai');
    expect(reasons.length).toBeGreaterThan(80);
    expect(untold(reasons)).toEqual([]);
  });

  it('have a text for every key that a panel says', () => {
    const keys = found(
      /\b(?:say|sentence|tell)\(\s*'([a-z][a-z0-9.-]+)'/g,
      'src/panels',
      'src/app',
      'src/game/tell',
    );
    expect(keys.length).toBeGreaterThan(150);
    expect(untold(keys)).toEqual([]);
  });

  it('have a headline and a column for every story', () => {
    const keys = found(/key: '(news\.[a-z.-]+)'/g, 'src/game/tell');
    expect(keys.length).toBeGreaterThan(10);
    expect(untold(keys)).toEqual([]);
    expect(
      untold(keys.map((key) => (key === 'news.war' ? 'news.war.more' : `${key}.more`))),
    ).toEqual([]);
  });
});
