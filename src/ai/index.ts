/** The door of the powers that play themselves. */
export { planAhead, planMonth } from './planMonth.ts';
export { suggestOrders } from './suggestOrders.ts';
