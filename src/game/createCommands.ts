import { advancing } from './commands/advancing.ts';
import { beginning } from './commands/beginning.ts';
import { keepDrafts } from './commands/drafting.ts';
import { bringing } from './commands/bringing.ts';
import { entering } from './commands/entering.ts';
import { explaining } from './commands/explaining.ts';
import { keeping } from './commands/keeping.ts';
import { ordering } from './commands/ordering.ts';
import type { Parts } from './commands/parts.ts';
import { posting } from './commands/posting.ts';
import { selecting } from './commands/selecting.ts';
import { showing } from './commands/showing.ts';
import { turning } from './commands/turning.ts';
import type { Commands } from './commands.ts';
import type { Host } from './host.ts';
import { readSettings } from './settings.ts';
import type { GameStore } from './store.ts';
import { connect } from './worker/client.ts';

/** Everything that a player can make the page do, over one store and one host. */
export function createCommands(store: GameStore, host: Host): Commands {
  const worker = connect(host.startWorker());
  const parts: Parts = { store, host, worker, tab: host.randomWord() };
  store.setState({ settings: readSettings(host) });
  keepDrafts(parts);
  const orders = ordering(parts);
  const { selectAt, ...choices } = selecting(parts);
  return {
    ...beginning(parts),
    ...keeping(parts),
    ...posting(parts),
    ...bringing(parts),
    ...orders,
    ...choices,
    ...entering(parts, { give: orders.give, select: choices.select, selectAt }),
    ...turning(parts),
    ...advancing(parts),
    ...showing(parts),
    ...explaining(parts),
  };
}
