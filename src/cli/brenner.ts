/** `npm run -s brenner -- COMMAND …`: the game without a screen. */
import { runAdjudicate } from './adjudicate.ts';
import { runCheck } from './check.ts';
import type { Command } from './io.ts';
import { runNewPack } from './newPack.ts';
import { runReplay } from './replay.ts';
import { runSchemas } from './schemas.ts';
import { runSim } from './sim.ts';
import { runSoak } from './soak.ts';
import { runWhy } from './why.ts';
import { runWords } from './words.ts';

const COMMANDS = new Map<string, Command>([
  ['adjudicate', runAdjudicate],
  ['check', runCheck],
  ['new-pack', runNewPack],
  ['replay', runReplay],
  ['schemas', runSchemas],
  ['sim', runSim],
  ['soak', runSoak],
  ['why', runWhy],
  ['words', runWords],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (command) {
  process.exitCode = await command(args, {
    input: process.stdin,
    write: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
  });
} else {
  const known = [...COMMANDS.keys()].join(', ');
  process.stderr.write(`brenner: there is no command "${name}"; there are: ${known}\n`);
  process.exitCode = 2;
}
