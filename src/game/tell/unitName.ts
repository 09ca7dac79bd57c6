import type { Unit } from '../../rules/index.ts';
import { say } from '../texts/say.ts';

/** What a unit is called: by its own name or, where the rules have only numbered it, by its kind and number. */
export const unitName = ({ name, kind }: Pick<Unit, 'name' | 'kind'>): string =>
  /^\d+$/u.test(name) ? say(`unit.${kind}`, { number: name }) : name;
