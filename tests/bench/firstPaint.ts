import { type Figure, median, rounded } from './figure.ts';
import { withMap } from './page.ts';

const RUNS = 5;

/** From asking for the page to the first frame of the map, with nothing cached. */
export async function benchFirstPaint(): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(await withMap((page) => page.evaluate(() => window.mapProbe?.firstPaint ?? NaN)));
  }
  return {
    value: rounded(median(times), 0),
    unit: 'ms',
    note: `median of ${RUNS} fresh browsers, from ${rounded(Math.min(...times), 0)} ms; GPU in software`,
  };
}
