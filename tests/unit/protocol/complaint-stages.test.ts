// Which stages of a complaint an author is pointed to.
import { expect, it } from 'vitest';
import { offeredStages } from '@/utils/protocol/complaint-stages';
import { findPack } from '@/utils/protocol/packs';
import { assessment, matter } from './acts';

const ids = (facts: Parameters<typeof offeredStages>[0]) => offeredStages(facts).map(({ id }) => id);

it('are all that the policy has', () => {
  const policy = findPack('pack-002') ?? expect.unreachable();
  const facts = matter(['bullying'], [assessment({ policy: 'pack-002' })]);
  expect(policy.complaintStages.length).toBeGreaterThan(1);
  expect(offeredStages(facts)).toEqual(policy.complaintStages);
});

it('lead to nobody whom the matter is about: not to the Head, unless the school says so in its own words (P1.3)', () => {
  const facts = matter(['bullying'], [assessment({ policy: 'pack-002', target: 'target-head' })]);
  expect(ids(facts)).toEqual(['stage-governors']);
  const policy = findPack('pack-002') ?? expect.unreachable();
  const own = policy.complaintStages.map(({ id }) => ({ id, words: { en: 'To whoever Ysgol Enghraifft names', cy: '' } }));
  expect(ids({ ...facts, policy: { ...policy, complaintStages: own } })).toEqual(own.map(({ id }) => id));
});
