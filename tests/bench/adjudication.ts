/** Speed of the adjudicator on recorded phases of the classical board. */
import {
  adjudicate,
  adjudicateIndexed,
  encodePhase,
} from '../../src/rules/war/adjudicator/index.ts';
import { classical } from '../rules/war/classical.ts';
import { recordedPositions } from '../rules/war/recorded.ts';

/** Measured for at least so long. */
const MILLISECONDS = 2000;

/** Phases a second of the inner door, one core: legality, matching and all decisions included. */
export function benchAdjudication(): { value: number; unit: 'phases/s' } {
  const phases = recordedPositions().map((position) => encodePhase(classical, position));
  const value = perSecond(phases.length, () => {
    for (const phase of phases) adjudicateIndexed(classical, phase);
  });
  return { value, unit: 'phases/s' };
}

/** The same of the door for people: texts read, and every result explained. */
export function benchExplainedAdjudication(): { value: number; unit: 'phases/s' } {
  const positions = recordedPositions();
  const value = perSecond(positions.length, () => {
    for (const position of positions) adjudicate(classical, position);
  });
  return { value, unit: 'phases/s' };
}

/** Rounds down to whole phases. */
function perSecond(count: number, run: () => void): number {
  for (let warm = 0; warm < 20; warm++) run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < MILLISECONDS) {
    run();
    rounds += 1;
  }
  return Math.floor((rounds * count * 1000) / (performance.now() - start));
}
