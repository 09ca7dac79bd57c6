import {
  allied,
  type Content,
  holds,
  type PowerId,
  situationOf,
  sortedKeys,
  type War,
  type World,
} from '../../rules/index.ts';

/** So many great powers, on both sides, make a war general. */
const GENERAL = 3;

/** Watches a game for what a report counts; the names come from the packs. */
export class Outcomes {
  readonly #content: Content;
  readonly #greats: readonly PowerId[];
  readonly #ever = new Set<string>();

  constructor(content: Content) {
    this.#content = content;
    const { powers } = content.scenario;
    this.#greats = sortedKeys(powers).filter((id) => powers[id]?.rank === 'great');
  }

  /** Notes what need be true only once. */
  watch(world: World): void {
    if (Object.values(world.wars).some((war) => this.#isGeneral(war)))
      this.#ever.add('general war');
    for (const pair of this.#alliances(world)) this.#ever.add(`${pair} allied at some time`);
  }

  /** What came true in the game, and what is true in its last world. */
  names(world: World): string[] {
    const situation = situationOf(this.#content, world);
    const { ambitions } = this.#content.scenario;
    const met = sortedKeys(ambitions).flatMap((power) =>
      (ambitions[power] ?? [])
        .filter(({ when }) => holds(situation, when))
        .map(({ id }) => `${power} at the end: ${id}`),
    );
    const pairs = this.#alliances(world).map((pair) => `${pair} allied at the end`);
    return [...this.#ever, ...pairs, ...met].toSorted();
  }

  #isGeneral({ attackers, defenders }: War): boolean {
    const [a, b] = [attackers, defenders].map(
      (side) => side.filter((power) => this.#greats.includes(power)).length,
    );
    return Math.min(a ?? 0, b ?? 0) > 0 && (a ?? 0) + (b ?? 0) >= GENERAL;
  }

  #alliances(world: World): string[] {
    const situation = situationOf(this.#content, world);
    return this.#greats.flatMap((a, i) =>
      this.#greats
        .slice(i + 1)
        .filter((b) => allied(situation, a, b))
        .map((b) => `${a}+${b}`),
    );
  }
}
