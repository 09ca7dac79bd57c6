import type {
  Balance,
  CallId,
  Clause,
  OfferTerms,
  Order,
  PowerId,
  Situation,
  Stocks,
  Term,
  TreatyId,
  Verdict,
  War,
  World,
} from '../rules/index.ts';
import {
  calmAfter,
  checkOrder,
  exhaustionTerms,
  hasThrownOff,
  incomeTerms,
  isOutrage,
  monthOfTrade,
  opinionTerms,
  OUTRAGE,
  pleaTerms,
  PRICE_OF_ENDING,
  READERS_TRUST,
  sideOf,
  situationOf,
  sumOf,
  sweeten,
  threatTerms,
  treatiesBroken,
  warScore,
  weigh,
  weighOffer,
} from '../rules/index.ts';
import type { Game } from './state.ts';

/** A number with the reasons that add up to it. */
export interface Reckoning {
  readonly sum: number;
  readonly terms: readonly Term[];
}

const situations = new WeakMap<World, Situation>();

/** What the player can know of the world as it stands, surveyed once a month. */
export function knownSituation({
  content,
  view,
  world,
}: Pick<Game, 'content' | 'view' | 'world'>): Situation {
  const known = view?.world ?? world;
  const kept = situations.get(known);
  if (kept !== undefined) return kept;
  const situation = situationOf(content, known);
  situations.set(known, situation);
  return situation;
}

const reckoning = (terms: readonly Term[]): Reckoning => ({ sum: sumOf(terms), terms });

/** What one power thinks of another. */
export const opinionFor = (game: Game, of: PowerId, toward: PowerId): Reckoning =>
  reckoning(opinionTerms(knownSituation(game), of, toward));

/** What `from` could do to `to`. */
export const threatFor = (game: Game, to: PowerId, from: PowerId): Reckoning =>
  reckoning(threatTerms(knownSituation(game), to, from));

/** What a treaty would be worth to `power`, as far as the player can know. */
export const balanceFor = (
  game: Game,
  power: PowerId,
  other: PowerId,
  clauses: readonly Clause[],
): Balance => weigh(knownSituation(game), power, other, clauses);

/** The same for an offer, with its term and its notice. */
export const offerBalance = (
  game: Game,
  power: PowerId,
  other: PowerId,
  offer: OfferTerms,
): Balance => weighOffer(knownSituation(game), power, other, offer);

/**
 * What they would want added to an offer to sign it: nothing where they consent already, and
 * undefined where nothing lawful would move them.
 */
export const wishFor = (
  game: Game,
  me: PowerId,
  to: PowerId,
  offer: OfferTerms,
): readonly Clause[] | undefined => sweeten(knownSituation(game), me, to, offer);

/** The treaties that an order of ours would break, as far as we know them. */
export const brokenBy = (game: Game, me: PowerId, order: Order): readonly TreatyId[] =>
  treatiesBroken(knownSituation(game), me, order);

/** What a broken word costs: with the injured, and with everybody who reads of it. */
export const priceOfBreach = () => ({ ...PRICE_OF_ENDING.broken, readers: READERS_TRUST });

/** What a denunciation costs with the other parties, with notice or at once. */
export const priceOfDenouncing = (withNotice: boolean) =>
  PRICE_OF_ENDING[withNotice ? 'notice-given' : 'denounced'];

/** Whether a declaration of war would come on the eve of a treaty that was thrown off. */
export const breaksFaith = ({ world }: Game, me: PowerId, order: Order): boolean =>
  order.kind === 'declare-war' && hasThrownOff(world, me, order.on);

/** What all onlookers would think of an order of ours: a war without an ultimatum shocks them. */
export const shockOf = (game: Game, me: PowerId, order: Order): number =>
  order.kind === 'declare-war' && isOutrage(knownSituation(game), me, order.on) ? OUTRAGE : 0;

/** What a purge, a ban or its end does to the stability of a power. */
export function calmFor(
  { world }: Game,
  power: PowerId,
  order: Parameters<typeof calmAfter>[1],
): number {
  const own = world.powers[power];
  return own === undefined ? 0 : calmAfter(own, order);
}

/** Whether the player may give an order as things stand, or the code of why not. */
export const verdictOn = (game: Game, me: PowerId, order: Order): Verdict =>
  checkOrder(knownSituation(game), me, order);

/** What speaks for and against saying that a call does not concern us. */
export function pleaFor(game: Game, id: CallId): Reckoning {
  const situation = knownSituation(game);
  const call = situation.world.calls[id];
  return reckoning(call === undefined ? [] : pleaTerms(situation, call));
}

/** How a war goes for a power's side; the attackers' for those who are on neither. */
export const warScoreFor = (game: Game, war: War, power: PowerId): Reckoning =>
  reckoning(warScore(knownSituation(game), war, sideOf(war, power) ?? 'attackers'));

/** What its wars take from the stability of a power each month. */
export const exhaustionFor = (game: Game, power: PowerId): Reckoning =>
  reckoning(exhaustionTerms(knownSituation(game), power));

/** What a power earns and spends in a month, good by good; what only it can know is told to it alone. */
export const incomeFor = (game: Game, power: PowerId): Record<keyof Stocks, Reckoning> => {
  const situation = knownSituation(game);
  const own = power === game.me || game.me === null;
  const ledger =
    (own && monthOfTrade(situation, [power]).ledgers[power]) || incomeTerms(situation, power);
  return {
    gold: reckoning(ledger.gold),
    oil: reckoning(ledger.oil),
    coal: reckoning(ledger.coal),
    manpower: reckoning(ledger.manpower),
  };
};
