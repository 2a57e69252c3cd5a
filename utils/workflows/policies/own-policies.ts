// The school's own policies in this browser: copied from the five, changed, read from a file, written to one, removed.
import { ownPolicies, policyDraft } from '@/utils/browser/settings';
import { AppError } from '@/utils/errors';
import type { PolicyPack, PolicyWords } from '@/utils/protocol/policy-pack';
import { LARGEST_POLICY, type PolicyProblem, readPolicy } from '@/utils/protocol/read-policy';
import { PACKS } from '@/utils/protocol/packs';
import { goBy, schoolPolicyHere } from './school-policy';

/** So many of a school's own; each is small, but a list must stay one that can be read. */
export const MOST_POLICIES = 20;

/** In the order in which they came. One that a newer Tyst wrote is left where it is, unread. */
export async function listOwnPolicies(): Promise<PolicyPack[]> {
  return parsed(await ownPolicies.getValue());
}

/** The same, as screens follow it. */
export const ownPolicyList = {
  getValue: listOwnPolicies,
  watch: (changed: (policies: PolicyPack[]) => void) =>
    ownPolicies.watch((texts) => {
      changed(parsed(texts));
    }),
};

/** Keeps a copy under a name and id of its own. It has not been adopted, circulated or reviewed as this school's. Throws `policies-full`. */
export async function copyPolicy(of: PolicyPack, name: PolicyWords): Promise<PolicyPack> {
  const { issued: _issued, reviewDue: _due, adoptedOn: _adopted, circulatedOn: _circulated, ...rest } = of;
  const copy: PolicyPack = { ...rest, id: freshId(), name };
  await alone(() => add(copy));
  return copy;
}

/**
 * Keeps the policy of a file, or says everything that is wrong with it. One whose id is taken already, by Tyst's own or another,
 * gets a new one: a file never takes the place of what is there. Throws `policies-full`.
 */
export async function importPolicy(file: Blob): Promise<{ policy: PolicyPack } | { problems: PolicyProblem[] }> {
  if (file.size > LARGEST_POLICY) return { problems: [{ fault: 'too-large' }] };
  const read = readPolicy(await file.text());
  if ('problems' in read) return read;
  return alone(async () => {
    const taken = [...PACKS, ...(await listOwnPolicies())].some(({ id }) => id === read.policy.id);
    const policy = taken ? { ...read.policy, id: freshId() } : read.policy;
    await add(policy);
    return { policy };
  });
}

/** The file of a policy: JSON that `importPolicy` takes back. */
export function policyFile(policy: PolicyPack): { file: Blob; name: string } {
  const file = new Blob([`${JSON.stringify(policy, undefined, 2)}\n`], { type: 'application/json' });
  return { file, name: `tyst-policy-${policy.id}.json` };
}

/** Keeps a changed policy in its place; the school's stays the school's, as changed. What was unsaved is saved. Throws `not-found`. */
export function changePolicy(changed: PolicyPack): Promise<void> {
  return alone(async () => {
    const texts = await ownPolicies.getValue();
    const at = texts.findIndex((text) => idOf(text) === changed.id);
    if (at < 0) throw new AppError('not-found', 'policy');
    await ownPolicies.setValue(texts.with(at, JSON.stringify(changed)));
    await policyDraft(changed.id).removeValue();
    if (await isSchools(changed.id)) await goBy(changed);
  });
}

/** Makes one of the school's own the school's, or one of the five, as it is by now; `undefined`: none is. Throws `not-found`. */
export function choosePolicy(id: string | undefined): Promise<void> {
  return alone(async () => {
    const policy = [...PACKS, ...(await listOwnPolicies())].find((each) => each.id === id);
    if (policy === undefined && id !== undefined) throw new AppError('not-found', 'policy');
    await goBy(policy);
  });
}

/** Removes one of the school's own; where it was the school's, none is afterwards. */
export function removePolicy(id: string): Promise<void> {
  return alone(async () => {
    if (await isSchools(id)) await goBy(undefined);
    await ownPolicies.setValue((await ownPolicies.getValue()).filter((text) => idOf(text) !== id));
    await policyDraft(id).removeValue();
  });
}

async function add(policy: PolicyPack): Promise<void> {
  const texts = await ownPolicies.getValue();
  if (texts.length >= MOST_POLICIES) throw new AppError('policies-full');
  await ownPolicies.setValue([...texts, JSON.stringify(policy)]);
}

/** Chosen in this browser: what the school's IT set is not changed from here. */
async function isSchools(id: string): Promise<boolean> {
  const { policy, managed } = await schoolPolicyHere();
  return !managed && policy?.id === id;
}

function parsed(texts: readonly string[]): PolicyPack[] {
  return texts.flatMap((text) => {
    const read = readPolicy(text);
    return 'policy' in read ? [read.policy] : [];
  });
}

function idOf(text: string): string | undefined {
  const read = readPolicy(text);
  return 'policy' in read ? read.policy.id : undefined;
}

function freshId(): string {
  return `own-${crypto.randomUUID().slice(0, 13)}`;
}

/** Two tabs of the settings must not write over each other, nor act upon what the other is about to change. */
function alone<Result>(change: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('tyst-policies', change);
}
