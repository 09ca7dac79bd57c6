import type { Forecast, ForcePart, Peril, PowerId, World } from '../../rules/index.ts';
import { type Sentence, sentence } from './sentence.ts';

/** A forecast in short: what comes of the order alone, and the worst that others could do to it. */
export function forecastSentences(world: World, forecast: Forecast): Sentence[] {
  const { alone, worst, rout } = forecast;
  const told = [aloneSentence(forecast)];
  if (alone.code === 'ok') told.push(worstSentence(world, worst));
  if (alone.code === 'ok' && worst.bystanders)
    told.push(sentence('forecast.bystanders', { powers: powersOf(world, worst) }));
  if (isRoutTold(forecast)) told.push(sentence('forecast.rout', { powers: powersOf(world, rout) }));
  return told;
}

/** Whether the unit itself could be driven out, by other orders than those that stop its order. */
export const isRoutTold = ({ worst, rout }: Forecast): boolean =>
  rout.code !== 'ok' && worst.code !== 'dislodged';

const total = (parts: readonly ForcePart[]): number =>
  parts.reduce((sum, { force }) => sum + force, 0);

function aloneSentence({ order, alone: { code, force, against } }: Forecast): Sentence {
  const goesWell = order.kind === 'move' || order.kind === 'rebase' ? 'carries' : 'stands';
  const key = `forecast.${code === 'ok' ? goesWell : 'fails'}`;
  return against.length === 0
    ? sentence(`${key}.unopposed`)
    : sentence(key, { force: total(force), against: total(against) });
}

function worstSentence(world: World, { code, by, certain }: Peril): Sentence {
  if (code === 'ok') return sentence(certain ? 'forecast.worst.safe' : 'forecast.worst.unseen');
  const key = code === 'dislodged' ? 'forecast.worst.dislodged' : 'forecast.worst.fails';
  return sentence(key, { powers: powersOf(world, { by }) });
}

/** Whose units it takes. */
function powersOf({ units }: World, { by }: Pick<Peril, 'by'>): PowerId[] {
  const powers = by.flatMap(({ unit }): PowerId[] => {
    const power = units[unit]?.power;
    return power === undefined ? [] : [power];
  });
  return [...new Set(powers)];
}
