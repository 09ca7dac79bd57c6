import type { Counter } from './counter.ts';
import { stackCounters } from './stackCounters.ts';
import { standAside, type Surroundings } from './standAside.ts';

const keyOf = ({ power, kind, at, lift, shift }: Counter): string =>
  [power, kind, at.x, at.y, lift, shift].join(' ');

/** Where stacks lie from afar while all units rest: there they stay while some are on their way. */
export class RestingPlaces {
  #resting: readonly Counter[] = [];
  readonly #known = new Map<number, ReadonlyMap<string, Counter>>();

  /** The counters as they lie until the next month; which of them is chosen makes no difference. */
  rest(counters: readonly Counter[]): void {
    this.#resting = counters.map((counter) => ({ ...counter, selected: false }));
    this.#known.clear();
  }

  /** Counters in stacks and in their places at a step of zoom. */
  lie(counters: readonly Counter[], step: number, around: () => Surroundings): Counter[] {
    const places = this.#known.get(step) ?? this.#find(step, around());
    this.#known.set(step, places);
    return stackCounters(counters, step).map((counter) => {
      const place = counter.selected || counter.walking ? undefined : places.get(keyOf(counter));
      return place ? { ...counter, lift: place.lift, shift: place.shift } : counter;
    });
  }

  #find(step: number, around: Surroundings): ReadonlyMap<string, Counter> {
    const stacks = stackCounters(this.#resting, step);
    const lying = standAside(stacks, around);
    return new Map(stacks.map((stack, i) => [keyOf(stack), lying[i] ?? stack]));
  }
}
