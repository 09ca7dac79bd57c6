import type { Order } from '../rules/index.ts';
import { attendCongresses } from './attendCongresses.ts';
import { answerDispatches } from './answerDispatches.ts';
import { answerEvents } from './answerEvents.ts';
import { buildForces } from './buildForces.ts';
import { buildWorks } from './buildWorks.ts';
import type { Cabinet } from './cabinet.ts';
import { changeSides } from './changeSides.ts';
import { claimShares } from './claimShares.ts';
import { denounceTreaties } from './denounceTreaties.ts';
import { demobilise } from './demobilise.ts';
import { giveAid } from './giveAid.ts';
import { governHome } from './governHome.ts';
import { handleCrises } from './handleCrises.ts';
import { intervene } from './intervene.ts';
import { keepPassages } from './keepPassages.ts';
import { orderForces } from './orderForces.ts';
import { sendMissions } from './sendMissions.ts';
import { setOccupation } from './setOccupation.ts';
import { setProgrammes } from './setProgrammes.ts';
import { takeSides } from './takeSides.ts';
import { useMarket } from './useMarket.ts';

/** New units first, and works with what gold and what yards they leave. */
function build(cabinet: Cabinet): Order[] {
  const forces = buildForces(cabinet);
  return [...forces, ...buildWorks(cabinet, forces)];
}

/** All that a cabinet orders this month besides its own offers, each with its reasons. */
export const suggestOrders = (cabinet: Cabinet): Order[] => [
  ...answerDispatches(cabinet),
  ...answerEvents(cabinet),
  ...denounceTreaties(cabinet),
  ...handleCrises(cabinet),
  ...takeSides(cabinet),
  ...sendMissions(cabinet),
  ...attendCongresses(cabinet),
  ...intervene(cabinet),
  ...changeSides(cabinet),
  ...claimShares(cabinet),
  ...setOccupation(cabinet),
  ...keepPassages(cabinet),
  ...governHome(cabinet),
  ...build(cabinet),
  ...setProgrammes(cabinet),
  ...useMarket(cabinet),
  ...giveAid(cabinet),
  ...demobilise(cabinet),
  ...orderForces(cabinet),
];
