import { deedWord, type Effect, isDeed } from '../../rules/events/effect.ts';
import { inside, type Spot } from '../problems/report.ts';
import { checkAim } from './checkAim.ts';
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
    if (effect.kind === 'civil-war') checkRebel(place, effect, spot);
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

/** Those who are to rise are rebels in some home.json. */
function checkRebel(
  { inquiry: { material, report } }: Place,
  { rebel }: Extract<Effect, { readonly kind: 'civil-war' }>,
  spot: Spot,
): void {
  const known = material.rebels.map(({ value }) => value.power);
  if (known.some((each) => each === rebel)) return;
  report(inside(spot, 'rebel'), 'no-rebel', { got: rebel }, known);
}
