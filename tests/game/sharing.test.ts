import { describe, expect, test } from 'vitest';
import { stepOf } from '../../src/game/orderEntry.ts';
import { claimOn, type Sharing, sharesAt } from '../../src/game/sharing.ts';
import type { ClaimOrder } from '../../src/game/conferencesOf.ts';
import type { ConferenceId, PowerId, ProvinceId, Share } from '../../src/rules/index.ts';
import { legalWith } from './legalWith.ts';

const HERE = 'c-1' as ConferenceId;
const ELSEWHERE = 'c-2' as ConferenceId;
const CLIENT: Share = { as: 'client', for: 'GRY' as PowerId };

const claim = (province: string, share: Share, conference = HERE): ClaimOrder => ({
  kind: 'claim-share',
  conference,
  province: province as ProvinceId,
  ...share,
});

const legal = legalWith([
  claim('a', { as: 'annex' }),
  claim('a', CLIENT),
  claim('b', { as: 'annex' }),
  claim('z', { as: 'occupy' }, ELSEWHERE),
]);
const annexing: Sharing = { kind: 'sharing', conference: HERE, share: { as: 'annex' } };

describe('a way of having land that is taken up', () => {
  test('is one of those that are open anywhere at that conference, each named once', () => {
    expect(sharesAt(legal, HERE)).toEqual([{ as: 'annex' }, CLIENT]);
  });

  test('lights all the land that it can be laid on', () => {
    expect(stepOf(legal, annexing).targets).toEqual(['a', 'b']);
  });

  test('claims a province once, and takes the place of another way', () => {
    const a = 'a' as ProvinceId;
    expect(claimOn(legal, annexing, [], a)).toEqual(claim('a', { as: 'annex' }));
    expect(claimOn(legal, annexing, [claim('a', CLIENT)], a)).toBeDefined();
    expect(claimOn(legal, annexing, [claim('a', { as: 'annex' })], a)).toBeUndefined();
  });

  test('claims nothing where it is not open', () => {
    expect(claimOn(legal, annexing, [], 'z' as ProvinceId)).toBeUndefined();
  });
});
