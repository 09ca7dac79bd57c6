import {
  checkOrder,
  FACTIONS,
  PARTIES,
  reliefCost,
  sumOf,
  term,
  voiceOf,
  type Faction,
  type Order,
  type Party,
  type Power,
  type Relief,
  type Term,
} from '../rules/index.ts';
import type { Cabinet } from './cabinet.ts';

/** Gold that a treasury keeps for soldiers before it feeds the towns. */
const RESERVE = 40;

/** A faction less loyal than this is feared. */
const FEARED = 22;

/** What a cabinet orders at home: one step a month, the most pressing first. */
export function governHome(cabinet: Cabinet): Order[] {
  const { me, situation } = cabinet;
  const own = situation.world.powers[me];
  if (!own) return [];
  const steps = [
    ...purges(own),
    ...laws(own),
    spend(cabinet, own, 'bread'),
    spend(cabinet, own, 'propaganda'),
  ];
  const best = steps.find(
    (order) => sumOf(order.why) > 0 && checkOrder(situation, me, order) === 'allowed',
  );
  return best === undefined ? [] : [best];
}

type Step = Order & { readonly why: readonly Term[] };

/** Who rules without asking removes whom he fears; generals are spared while there is a war. */
function purges(own: Power): Step[] {
  const mild = own.regime === 'democracy' || own.regime === 'monarchy' || own.regime === 'mandate';
  return FACTIONS.filter((each) => each !== 'court' && own.factions[each] < FEARED).map(
    (faction) => ({
      kind: 'purge',
      faction,
      why: purgeTerms(own, faction, mild),
    }),
  );
}

const purgeTerms = (own: Power, faction: Faction, mild: boolean): Term[] => [
  ...term('govern.disloyal', FEARED - own.factions[faction], { faction }),
  ...term('govern.voice', (voiceOf(own.regime, faction) - 30) / 2),
  ...term('govern.shaken', (40 - own.stability) / 3),
  ...term('govern.law', mild ? -40 : 0),
];

/** A party that grows too strong is banned where that is the custom. */
const laws = (own: Power): Step[] =>
  PARTIES.map((party) => ({ kind: 'party-law', party, banned: true, why: banTerms(own, party) }));

const banTerms = (own: Power, party: Party): Term[] => [
  ...term('govern.rival-party', own.parties[party].share - 22, { party }),
  ...term('govern.foreign-money', own.parties[party].patron === null ? 0 : 4),
  ...term('govern.law', own.regime === 'democracy' || own.regime === 'mandate' ? -40 : -4),
];

function spend({ me, situation }: Cabinet, own: Power, on: Relief): Step {
  const spare = own.stocks.gold - RESERVE - reliefCost(situation, me, on);
  const need = on === 'bread' ? 42 - own.stability : (40 - own.parties[own.ruling].share) / 2;
  return {
    kind: 'relief',
    on,
    why: [
      ...term(on === 'bread' ? 'govern.hunger' : 'govern.followers', need),
      ...term('govern.treasury', spare < 0 ? -60 : 0),
    ],
  };
}
