/** The worker's own door: reads packs over the network and plays with the computer's powers. */
import { planAhead, planMonth } from '../../ai/index.ts';
import type { Port } from './port.ts';
import { readText } from './readText.ts';
import { serve } from './serve.ts';
import { openWorkshop } from './workshop.ts';

serve(self as unknown as Port, openWorkshop(readText, { plan: planMonth, planAhead }));
