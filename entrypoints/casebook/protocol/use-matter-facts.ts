// What the rules of the protocol are asked about a matter, followed with the settings that say whether there is a Deputy and which policy it goes by.
import { useSetting } from '@/components/use-setting';
import { hasDeputy } from '@/utils/browser/settings';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { schoolPolicy } from '@/utils/workflows/policies/school-policy';

/** Undefined where there is no matter. */
export function useMatterFacts(matter: Matter | undefined): MatterFacts | undefined {
  const deputy = useSetting(hasDeputy) ?? true;
  const policy = useSetting(schoolPolicy);
  return matter && matterFacts(matter, deputy, policy);
}
