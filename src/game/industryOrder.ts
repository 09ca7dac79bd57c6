import type { Order } from '../rules/index.ts';

/** Orders to yards, depots, laboratories and merchants. */
export type IndustryOrder = Extract<
  Order,
  { readonly kind: 'build' | 'cancel-building' | 'disband' | 'programme' | 'market' }
>;

const KINDS: readonly Order['kind'][] = [
  'build',
  'cancel-building',
  'disband',
  'programme',
  'market',
] satisfies IndustryOrder['kind'][];

export const isIndustryOrder = (order: Order): order is IndustryOrder => KINDS.includes(order.kind);

/** What such an order is about: a second one takes the first one's place. */
export function industrySubject(order: IndustryOrder): string {
  switch (order.kind) {
    case 'build':
    case 'cancel-building':
      return `yard ${order.at}`;
    case 'disband':
      return `disband ${order.of}`;
    case 'programme':
      return `programme ${order.field}`;
    case 'market':
      return `market ${order.good}`;
  }
}
