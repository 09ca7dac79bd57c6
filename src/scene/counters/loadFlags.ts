import type { PowerId } from '../../rules/index.ts';

/** The flags' pictures; a missing one is left out, and the counter goes without. */
export async function loadFlags(
  powers: readonly PowerId[],
  flag: (power: PowerId) => string | null,
): Promise<ReadonlyMap<PowerId, CanvasImageSource>> {
  const loaded = new Map<PowerId, CanvasImageSource>();
  const load = async (power: PowerId): Promise<void> => {
    const address = flag(power);
    if (address === null) return;
    const image = new Image(150, 100);
    image.src = address;
    await image.decode();
    loaded.set(power, image);
  };
  await Promise.allSettled(powers.map(load));
  return loaded;
}
