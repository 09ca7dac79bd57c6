import { deedWord, type Effect, isDeed } from '../../rules/events/effect.ts';
import { inside, type Spot } from '../problems/report.ts';
import { checkCondition } from './checkCondition.ts';
import { checkRef, checkWord, type Place } from './checkWord.ts';

/** What effects do is done to what is there. */
export function checkEffects(place: Place, effects: readonly Effect[], spot: Spot): void {
  effects.forEach((effect, i) => checkEffect(place, effect, inside(spot, i)));
}

function checkEffect(place: Place, effect: Effect, spot: Spot): void {
  if (isDeed(effect)) {
    checkWord(place, deedWord(effect).fields, effect, spot);
    if (effect.kind === 'aim') checkAim(place, effect, spot);
    return;
  }
  if (effect.kind === 'if') {
    checkCondition(place, effect.when, inside(spot, 'when'));
    checkEffects(place, effect.effects, inside(spot, 'effects'));
    checkEffects(place, effect.otherwise ?? [], inside(spot, 'otherwise'));
    return;
  }
  effect.among?.forEach((ref, i) => checkRef(place, inside(spot, 'among', i), ref));
  const within = { ...place, parts: [...place.parts, 'each'] as const };
  if (effect.when !== undefined) checkCondition(within, effect.when, inside(spot, 'when'));
  checkEffects(within, effect.effects, inside(spot, 'effects'));
}

/** The power has the aim that an effect weighs anew. */
function checkAim(
  { inquiry: { material, report } }: Place,
  { power, aim }: Extract<Effect, { readonly kind: 'aim' }>,
  spot: Spot,
): void {
  const theirs = material.aims.filter(({ value }) => value.power === power);
  const known = theirs.map(({ value }) => value.item.id);
  if (known.length > 0 && !known.includes(aim))
    report(inside(spot, 'aim'), 'unknown-aim', { got: aim, power }, known);
}
