import {
  type Content,
  legal,
  type LegalOrders,
  type PowerId,
  viewFor,
  type World,
} from '../../rules/index.ts';

/** Every order that is open to a power in a world, through what it can see of it. */
export const legalFor = (content: Content, world: World, power: PowerId): LegalOrders =>
  legal(content, viewFor(world, power));
