/** What the reference page says of each word that a pack may use; closed by the compiler. */
import type { Condition } from '../../rules/events/condition.ts';
import type { Effect } from '../../rules/events/effect.ts';
import type { Chance } from '../../rules/events/eventFacts.ts';
import type { FieldType } from '../../rules/events/field.ts';

/** What each condition asks. */
export const CONDITION_TEXTS: Readonly<Record<Condition['kind'], string>> = {
  all: 'All conditions of the list `of` hold.',
  any: 'One condition of the list `of` holds, or more.',
  not: 'The condition `of` does not hold.',
  count: 'So many conditions of the list `of` hold: `atLeast`, `atMost`, or between the two.',
  some: 'The condition `of` holds for so many living powers, each in its turn playing the part "each": `atLeast`, one if nothing is said; of the list `among`, or of all.',
  date: 'The month lies between two, both included; either may be left out.',
  compare:
    'What the word `of` finds is at least what the word `than` finds, and `by` more where that is said. Both find a number, and have no bounds of their own.',
  'month-of-year': 'It is one of these months of the year, 1 (January) to 12.',
  exists: 'The power is one: it has not fallen, and it has been raised.',
  owns: 'The power owns every province of the list, whoever stands there; found: the owners.',
  controls: 'The power stands in every province of the list, whosever it is; found: who does.',
  holds: 'The power owns and controls every province of the list; found: whoever else does either.',
  lands: 'In how many provinces a power stands.',
  capital: "Who stands in a power's capital: it itself if nothing is said; found: who does.",
  wants:
    'The power has a case for the province: its nation lives there, it claims it, or it is an aim.',
  'at-war':
    'The power is at war: with somebody, with that one, beside that one, and for so many months; found: its enemies.',
  attacked:
    'In a war that goes on, the first is on the side that attacked and the second on the other.',
  'war-score':
    'How its war with the other goes for a power, −100 (lost) to 100 (won); not at peace.',
  exhaustion: 'Points of strength that the wars it is in have cost a power.',
  treaty:
    'A clause of this kind binds the two; `by` asks for one that this one has promised, `of`, `against`, `over` and `province` for whom or what it is about. Found: the clauses that bind them.',
  partners: 'With how many powers a power has a clause of this kind; found: with whom.',
  recognises: 'The two recognise each other.',
  opinion: 'What one thinks of the other: below nothing is dislike, above 50 is friendship.',
  trust: "What one gives for the other's word, −100 to 100.",
  threat: 'What `from` could do to `of`, as all can see it; above 50 is fear.',
  crisis:
    'A crisis of this description is open, at this step of the ladder or above; found: the steps.',
  backs:
    'Where a bystander stands in the crisis of `by` with `against`: behind one of them or between the two, if nothing is said; found: where.',
  helps:
    'A power gives help to a `side` of a far theatre, or to the side on which it fights `with` another; found: what.',
  theatre: 'Where a far theatre stands, −1000 (its first side has won) to 1000 (its second has).',
  tension: 'How near the world is to war, 0 to 100.',
  reputation: 'What is said of the armies of a power, −100 to 100.',
  units: 'How many units a power has, everywhere or in these places, of every kind or of this one.',
  stronger:
    "A power's armies and fleets come to so many in a hundred of the other's, 100 if nothing is said; found: to how many.",
  neighbours: 'The two hold land that touches.',
  passage: 'Whom a power lets through a strait or a canal on its shore; found: whom.',
  influence: 'What a power has in hand for missions abroad.',
  level: 'What a power knows how to make, 0 (what everybody knows) to 10.',
  rank: 'The power is of one of these ranks.',
  aim: 'What an aim of its agenda weighs to a power now; 0 while it sleeps.',
  stock: 'What a power has in store of a good.',
  works: 'The works in the land that a power holds.',
  stability: 'How firmly a government sits, 0 to 100.',
  'war-support': 'How willing a people is to fight, 0 to 100.',
  prestige: 'What the world thinks of its star, −100 to 100.',
  unrest: 'The unrest in a province, 0 (quiet) to 100 (in revolt).',
  regime: 'The power is ruled in one of these ways.',
  ruling: 'This party governs the power; found: the one that does.',
  'party-share': 'How many of a hundred follow a party.',
  loyalty: 'How loyal a faction is to the government, 0 to 100.',
  leader: 'The power is led by the one of this name.',
  client: "The power is somebody's client, or that one's; found: its overlord.",
  'in-exile': 'The government of the power sits abroad; found: with whom.',
  flag: 'The number that events have left under a name; 0 until one does.',
  happened:
    'An event or a decision has happened: no more than `within` and no less than `after` months ago; found: the month of it.',
  chosen: 'This option of an event was taken; found: the one that was.',
};

/** What each effect does. */
export const EFFECT_TEXTS: Readonly<Record<Effect['kind'], string>> = {
  if: 'The `effects` if the condition `when` holds, else those of `otherwise`.',
  'for-each':
    'The `effects` for every living power of the list `among`, or for all, for which the condition `when` holds; it plays the part "each".',
  opinion:
    'One thinks better or worse of the other, for a cause that fades by so many points a year; with `both` the other of it too.',
  trust: "One gives more or less for the other's word.",
  recognise: 'The two recognise each other from now on.',
  stability: 'A government sits more or less firmly.',
  'war-support': 'A people is more or less willing to fight.',
  prestige: "The world thinks more or less of a power's star.",
  tension: 'The world comes nearer to war, or below 0 further from it.',
  theatre: 'A far theatre is moved, below 0 towards its first side.',
  unrest: 'A province is more or less quiet.',
  influence: 'A power has more or less in hand for missions abroad.',
  level: 'A power learns how to make what it could not: so many levels of a field.',
  stock: 'A power has more or less of a good in store.',
  works: 'Works are built in a province, or lost.',
  improve: 'One more fort, railway, depot, yard or works stands in a province.',
  cede: 'A province goes to a power, from whoever owns it.',
  annex: 'All that a power owns goes to the other; its forces are disbanded, and it is no more.',
  restore:
    'A state comes into being, or comes back, in these provinces; `overlord` speaks for it abroad.',
  capital: 'A power is governed from another province that it holds.',
  government: 'A power gets another government: how it is ruled, by whom, and under what title.',
  regime:
    'A power is ruled in another way, under the head that the pack names for it; `by` is the faction that made it.',
  election: 'A power votes; whoever wins governs.',
  'civil-war':
    'Rebels whom home.json knows rise against their state, with the land and the forces that follow them.',
  coup: 'A faction strikes against the government: it takes the state, or is broken.',
  party: 'A party gains or loses followers, from or to all the others.',
  'ban-party': 'A party is banned, or may work in the open again.',
  loyalty: 'A faction is more or less loyal to the government.',
  overlord: 'A power becomes the client of another, or is freed where none is named.',
  exile: 'The government of a power goes abroad, as the guest of another.',
  offer:
    'A power puts a treaty before another, for so many months or for ever and with so many of `notice`; the other answers next month. Nothing, where it may not.',
  treaty:
    'Living powers sign a treaty, for so many months or for ever and with so many of `notice`; it may have a name and a place.',
  'end-treaty':
    'The treaties between the two end, all or those with a clause of this kind. With `by` that power breaks its word, at the price of it; without, they end and nobody is blamed.',
  leak: 'The secret clauses between the two come out: to everybody, or `to` one power alone.',
  war: 'A power declares war on another; pacts between them are broken, allies are called.',
  peace: 'The war between the two ends; land goes home to its owners.',
  crisis:
    'A power opens a crisis with another, or stands at this step of it: `over` land, over a `passage`, to share it out `with` a third; over its existence where nothing is said.',
  stand:
    'A bystander of the crisis of `by` with `against` promises one side its help, mediates, or leaves.',
  'end-crisis':
    'The crisis of `by` with `against` ends: the pressed gives up what was asked (gave-way), the one who presses lets it go (stepped-down), both at the usual price, or it dies down.',
  raise:
    'A new unit of a power stands in a province of its own where there is room; wings always find it.',
  disband: 'Units of a power are disbanded: those in these places, those of this kind, or all.',
  strengthen:
    'Units of a power grow stronger or weaker: those in these places, of this kind, or all.',
  aim: "An aim of a power's agenda gets another weight: 0 drops it, more wakes one that slept.",
  flag: 'A number is left under a name, for conditions to ask.',
  'add-flag': 'The number under a name grows or shrinks.',
  event: 'Another event follows, at once or so many months later, if its conditions hold then.',
  passage: 'Whom a power lets through a strait or a canal on its shore from now on.',
};

/** When an event whose conditions hold comes about. */
export const CHANCE_TEXTS: Readonly<Record<Chance['kind'], string>> = {
  monthly:
    'In so many of a thousand months (`permille`), more or less by the `terms` whose conditions hold, each a `value` and a `when`.',
  'mean-time': 'After so many `months` in the mean.',
  date: 'In that `month`, or never.',
  'follow-up': 'Only when an effect of another event lets it follow.',
  on: 'When a `fact` of this kind has happened in the month, `by` and `against` whom, in which `provinces`, with which `clause`, of which `event`, where these are said; it brings the actor and the target. `permille` makes it less than sure.',
};

/** What stands in each type of field. */
export const FIELD_TEXTS: Readonly<Record<FieldType, string>> = {
  power: 'a tag such as "ABC", or "actor", "target", "each"',
  powers: 'a list of powers',
  pair: 'two powers',
  land: 'the id of a province',
  lands: 'a list of provinces',
  places: 'a list of provinces and seas',
  month: 'year and month, such as "1933-05"',
  text: 'the key of a text',
  label: 'a name',
  flag: 'a name of your own, such as "a-flag"',
  option: 'the id of an option',
  event: 'the id of an event or a decision',
  aim: 'the id of an aim',
  passage: 'a strait or a canal: both its seas, such as "a-sea/b-sea"',
  theatre: 'the id of a far theatre',
  clause: 'a clause',
  clauses: 'a list of clauses, as in treaties.json',
  whole: 'a whole number',
  wholes: 'a list of whole numbers',
  truth: 'true',
  choice: 'one of',
  choices: 'some of',
};
