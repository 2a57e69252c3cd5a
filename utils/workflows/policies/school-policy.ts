// The policy that the school goes by: set by its IT, or chosen in the settings of this browser.
import { policyPack } from '@/utils/browser/settings';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { type PolicyProblem, readPolicy } from '@/utils/protocol/read-policy';

export interface SchoolPolicyHere {
  policy?: PolicyPack;
  /** What is wrong with the one that is set; empty where it can be used, or none is set. */
  problems: readonly PolicyProblem[];
  /** Set by the school's IT: nobody can change it here. */
  managed: boolean;
}

/** What is set here, and whether it can be used. */
export async function schoolPolicyHere(): Promise<SchoolPolicyHere> {
  const [text, managed] = [await policyPack.getValue(), await policyPack.isManaged()];
  if (text === '') return { problems: [], managed };
  const read = readPolicy(text);
  return 'policy' in read ? { policy: read.policy, problems: [], managed } : { problems: read.problems, managed };
}

/** The school's policy as screens follow it; undefined where none is set, or the one that is set cannot be used. */
export const schoolPolicy = {
  getValue: async () => policyOf(await policyPack.getValue()),
  watch: (changed: (policy: PolicyPack | undefined) => void) =>
    policyPack.watch((text) => {
      changed(policyOf(text));
    }),
};

/** Makes a policy the school's; `undefined`: none is. */
export async function goBy(policy: PolicyPack | undefined): Promise<void> {
  await policyPack.setValue(policy === undefined ? '' : JSON.stringify(policy));
}

function policyOf(text: string): PolicyPack | undefined {
  const read = text === '' ? undefined : readPolicy(text);
  return read !== undefined && 'policy' in read ? read.policy : undefined;
}
