import { expect, test } from 'vitest';
import { unitName } from '../../../src/game/tell/unitName.ts';

test('a unit is called by its own name, or by its kind where the rules have only numbered it', () => {
  expect(unitName({ name: 'I Corpo d’Armata', kind: 'army' })).toBe('I Corpo d’Armata');
  expect(unitName({ name: '23', kind: 'army' })).toBe('Army No. 23');
  expect(unitName({ name: '4', kind: 'wing' })).toBe('Air Wing No. 4');
});
