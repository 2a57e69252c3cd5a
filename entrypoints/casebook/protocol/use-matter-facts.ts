// What the rules of the protocol are asked about a matter, followed with the setting that says whether there is a Deputy.
import { useSetting } from '@/components/use-setting';
import { hasDeputy } from '@/utils/browser/settings';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import { matterFacts } from '@/utils/workflows/casebook/record-act';

/** Undefined where there is no matter. */
export function useMatterFacts(matter: Matter | undefined): MatterFacts | undefined {
  const deputy = useSetting(hasDeputy) ?? true;
  return matter && matterFacts(matter, deputy);
}
