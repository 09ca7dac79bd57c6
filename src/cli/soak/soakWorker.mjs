/** A thread of the soak: threads do not inherit what reads TypeScript, so it is brought along. */
import { register } from 'tsx/esm/api';

register();
await import('./serveGames.ts');
