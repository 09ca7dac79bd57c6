/** `npm start`: install what is missing, build what is out of date, serve, print the address. */
import process from 'node:process';
import { buildIfStale } from './buildIfStale.mjs';
import { installMissing } from './installMissing.mjs';
import { serve } from './serve.mjs';

/** The port asked for, or the usual one. */
function port() {
  const asked = process.env['PORT'] ?? '4173';
  const number = Number(asked);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  console.error(`PORT must be a whole number from 0 to 65535, not "${asked}".`);
  return process.exit(1);
}

const wanted = port();
installMissing();
if (!buildIfStale()) process.exit(1);
const { url } = await serve('dist', wanted);
console.log(`\nBrenner is at ${url}  (Ctrl+C ends it)`);
