import type { Story } from './story.ts';

/** What a story is about, for its picture and for what the paper thinks of it. */
export const MATTERS = [
  'war',
  'front',
  'peace',
  'treaty',
  'crisis',
  'home',
  'industry',
  'world',
] as const;
export type Matter = (typeof MATTERS)[number];

/** The matter of each kind of headline: the longest beginning that fits. */
const MATTER_OF: readonly (readonly [beginning: string, matter: Matter])[] = [
  ['news.war-ended', 'peace'],
  ['news.war', 'war'],
  ['news.call', 'war'],
  ['news.changed-sides', 'war'],
  ['news.front', 'front'],
  ['news.rising', 'front'],
  ['news.sabotage', 'front'],
  ['news.left-war', 'peace'],
  ['news.capitulated', 'peace'],
  ['news.conference', 'peace'],
  ['news.share', 'peace'],
  ['news.ceded', 'peace'],
  ['news.fell', 'peace'],
  ['news.treaty', 'treaty'],
  ['news.ratification', 'treaty'],
  ['news.small', 'treaty'],
  ['news.recognised', 'treaty'],
  ['news.protectorate', 'treaty'],
  ['news.congress', 'treaty'],
  ['news.crisis', 'crisis'],
  ['news.passage', 'crisis'],
  ['news.improved', 'industry'],
  ['news.level', 'industry'],
  ['news.raised', 'industry'],
  ['news.disbanded', 'industry'],
  ['news.government', 'home'],
  ['news.unrest', 'home'],
  ['news.election', 'home'],
  ['news.coup', 'home'],
  ['news.strike', 'home'],
  ['news.party', 'home'],
  ['news.purge', 'home'],
];

export const matterOf = ({ headline }: Story): Matter =>
  MATTER_OF.find(([beginning]) => headline.key.startsWith(beginning))?.[1] ?? 'world';
