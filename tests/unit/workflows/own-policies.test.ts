// The school's own policies in this browser: copied, changed, written to a file, taken back in, removed; and the one it goes by.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { policyDraft, policyPack } from '@/utils/browser/settings';
import { PACKS, findPack } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { LARGEST_POLICY } from '@/utils/protocol/read-policy';
import {
  MOST_POLICIES,
  changePolicy,
  choosePolicy,
  copyPolicy,
  importPolicy,
  listOwnPolicies,
  policyFile,
  removePolicy,
} from '@/utils/workflows/policies/own-policies';
import { goBy, schoolPolicy, schoolPolicyHere } from '@/utils/workflows/policies/school-policy';

const NAME = { en: 'Our policy', cy: 'Ein polisi' };
const SOURCE: PolicyPack = {
  ...(findPack('pack-003') ?? expect.unreachable()),
  adoptedOn: '2020-01-01',
  circulatedOn: '2020-02-01',
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a copy', () => {
  it('has the lines of its source, a name and mark of its own, and none of its days (G8)', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    expect(copy).toMatchObject({ document: '003', name: NAME, ladder: SOURCE.ladder, categories: SOURCE.categories });
    expect(PACKS.some(({ id }) => id === copy.id)).toBe(false);
    for (const day of ['adoptedOn', 'circulatedOn', 'reviewDue', 'issued']) expect(copy).not.toHaveProperty(day);
    expect(await listOwnPolicies()).toEqual([copy]);
  });

  it('is not made once there is no room', async () => {
    for (let count = 0; count < MOST_POLICIES; count += 1) await copyPolicy(SOURCE, NAME);
    await expect(copyPolicy(SOURCE, NAME)).rejects.toMatchObject({ code: 'policies-full' });
    expect(await listOwnPolicies()).toHaveLength(MOST_POLICIES);
  });

  it('made at the same moment as another is not lost', async () => {
    await Promise.all([copyPolicy(SOURCE, NAME), copyPolicy(SOURCE, NAME)]);
    expect(await listOwnPolicies()).toHaveLength(2);
  });
});

describe('a policy that is changed', () => {
  it('keeps its place, counts where it is the school’s, and leaves nothing unsaved', async () => {
    const [copy] = [await copyPolicy(SOURCE, NAME), await copyPolicy(SOURCE, NAME)];
    await goBy(copy);
    await policyDraft(copy.id).setValue('{}');
    const changed: PolicyPack = { ...copy, circulatedOn: '2026-09-01' };
    await changePolicy(changed);
    expect((await listOwnPolicies())[0]).toEqual(changed);
    expect(await schoolPolicy.getValue()).toEqual(changed);
    expect(await policyDraft(copy.id).getValue()).toBe('');
  });

  it('is not brought back after it was removed in another tab', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    await removePolicy(copy.id);
    await expect(changePolicy(copy)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listOwnPolicies()).toEqual([]);
  });
});

describe('the school’s policy', () => {
  it('is the one chosen as it is by now, not as another tab still shows it; none that is gone', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    const changed = { ...copy, circulatedOn: '2026-09-01' };
    await Promise.all([changePolicy(changed), choosePolicy(copy.id)]);
    expect(await schoolPolicy.getValue()).toEqual(changed);
    await choosePolicy('pack-003');
    expect((await schoolPolicy.getValue())?.id).toBe('pack-003');
    await removePolicy(copy.id);
    await expect(choosePolicy(copy.id)).rejects.toMatchObject({ code: 'not-found' });
    await choosePolicy(undefined);
    expect(await schoolPolicy.getValue()).toBeUndefined();
  });
});

describe('a policy in a file', () => {
  it('that is taken in twice at the same moment stands under two ids', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    const { file } = policyFile(copy);
    await removePolicy(copy.id);
    await Promise.all([importPolicy(file), importPolicy(file)]);
    const ids = (await listOwnPolicies()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('is taken back as it was once it is gone here', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    const { file, name } = policyFile(copy);
    expect(name).toMatch(/^tyst-policy-[a-z0-9-]+\.json$/);
    await removePolicy(copy.id);
    expect(await importPolicy(file)).toEqual({ policy: copy });
    expect(await listOwnPolicies()).toEqual([copy]);
  });

  it('never takes the place of one that is here, nor of Tyst’s own', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    for (const taken of [{ ...copy, name: { en: 'Another', cy: '' } }, SOURCE]) {
      const read = await importPolicy(new Blob([JSON.stringify(taken)]));
      expect('policy' in read && read.policy.id).not.toBe(taken.id);
    }
    expect(await listOwnPolicies()).toHaveLength(3);
    expect((await listOwnPolicies())[0]).toEqual(copy);
  });

  it('that cannot be used is not kept', async () => {
    expect(await importPolicy(new Blob(['{}']))).toEqual({ problems: [{ fault: 'not-policy' }] });
    expect(await importPolicy(new Blob([new Uint8Array(LARGEST_POLICY + 1)]))).toEqual({ problems: [{ fault: 'too-large' }] });
    expect(await listOwnPolicies()).toEqual([]);
  });
});

describe('the policy that the school goes by', () => {
  it('is none at first, one of the five or of its own once chosen, and none again when that is removed', async () => {
    expect(await schoolPolicyHere()).toEqual({ problems: [], managed: false });
    await goBy(findPack('pack-004'));
    expect((await schoolPolicyHere()).policy?.id).toBe('pack-004');
    const copy = await copyPolicy(SOURCE, NAME);
    await goBy(copy);
    await removePolicy(copy.id);
    expect(await schoolPolicyHere()).toEqual({ problems: [], managed: false });
  });

  it('is the one that the school’s IT set, whatever is chosen or removed here', async () => {
    const copy = await copyPolicy(SOURCE, NAME);
    await fakeBrowser.storage.managed.set({ policyPack: JSON.stringify(copy) });
    await goBy(findPack('pack-001'));
    await removePolicy(copy.id);
    expect(await schoolPolicyHere()).toEqual({ policy: copy, problems: [], managed: true });
  });

  it('says what is wrong where the one that is set cannot be used', async () => {
    await fakeBrowser.storage.managed.set({ policyPack: '{"format":2}' });
    expect(await schoolPolicyHere()).toEqual({ problems: [{ fault: 'newer' }], managed: true });
    expect(await schoolPolicy.getValue()).toBeUndefined();
  });

  it('is followed while it is shown', async () => {
    const heard = new Promise((resolve) => schoolPolicy.watch(resolve));
    await policyPack.setValue(JSON.stringify(SOURCE));
    expect(await heard).toEqual(SOURCE);
  });
});
