/**
 * `npm test`: installs what is missing, runs every part, and ends with the line
 * `N passed, N failed`. `npm test -- types unit` runs only the named parts.
 */
import process from 'node:process';
import { installMissing } from '../../src/cli/site/installMissing.mjs';
import { add } from './counts.mjs';
import { PARTS } from './parts.mjs';

/** The parts asked for; a wrong name ends the run with the list of the right ones. */
function askedParts() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => PARTS[name] === undefined);
  if (unknown === undefined) return names.length > 0 ? names : Object.keys(PARTS);
  console.error(`There is no part "${unknown}". The parts are: ${Object.keys(PARTS).join(', ')}.`);
  return process.exit(2);
}

/**
 * Runs one part under its heading; a part that breaks down is a failure and stops nothing.
 * @param {string} name
 */
async function runPart(name) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const counts = await Promise.resolve()
    .then(() => PARTS[name]?.())
    .catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error);
      return undefined;
    });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  console.log(
    `-- ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${passed} + ${failed}) in ${seconds} s`,
  );
  return { passed, failed };
}

const names = askedParts();
installMissing();
let total = { passed: 0, failed: 0 };
for (const name of names) total = add(total, await runPart(name));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
