/** Plays a game for each seed that comes in, and posts its tally. */
import { parentPort, workerData } from 'node:worker_threads';
import { readGame } from '../readGame.ts';
import { playAlone } from './playAlone.ts';
import type { SoakPlan } from './shareGames.ts';

const { scenario, maps, months } = workerData as SoakPlan;
const content = readGame(scenario, maps);
const port = parentPort;
if (port === null) throw new Error('this is no thread');
port.on('message', (seed: string) => port.postMessage(playAlone(content, seed, months)));
