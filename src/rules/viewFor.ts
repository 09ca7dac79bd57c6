import { fingerprint } from './hashWorld.ts';
import type { PowerId } from './ids.ts';
import { sortedKeys } from './sortedKeys.ts';
import type { View } from './view.ts';
import { GOODS, type Power, type Stocks, type World } from './world.ts';

/**
 * All that a power knows of the world. Others' stores, yards and dispatches are left out, and
 * the seed is the power's own, so that nobody can foresee the draws of the month.
 */
export function viewFor(world: World, me: PowerId): View {
  const offers: World['offers'] = {};
  for (const id of sortedKeys(world.offers)) {
    const offer = world.offers[id];
    if (offer && (offer.from === me || offer.to === me)) offers[id] = offer;
  }
  const calls: World['calls'] = {};
  for (const id of sortedKeys(world.calls)) {
    const call = world.calls[id];
    if (call && (call.to === me || call.by === me)) calls[id] = call;
  }
  const powers: World['powers'] = {};
  for (const id of sortedKeys(world.powers)) {
    const power = world.powers[id];
    if (power) powers[id] = id === me ? power : asSeenAbroad(power);
  }
  const seed = fingerprint(`${world.seed}/${me}`);
  return { me, world: { ...world, seed, powers, offers, calls } };
}

const NOTHING = Object.fromEntries(GOODS.map((good) => [good, 0])) as Stocks;

const asSeenAbroad = (power: Power): Power => ({ ...power, stocks: NOTHING, building: [] });
