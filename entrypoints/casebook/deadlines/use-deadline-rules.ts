// What of the school's settings deadlines depend on, followed as it is changed.
import { useMemo } from 'preact/hooks';
import { useSetting } from '@/components/use-setting';
import { usePeriods } from '@/entrypoints/casebook/keeping/use-periods';
import { hasDeputy } from '@/utils/browser/settings';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import type { DeadlineRules } from '@/utils/workflows/casebook/casebook-deadlines';
import { schoolPolicy } from '@/utils/workflows/policies/school-policy';

/** No policy is as good a value as one: it is told from a setting that was not read yet. */
const policySetting = {
  getValue: async () => ({ policy: await schoolPolicy.getValue() }),
  watch: (changed: (value: { policy: PolicyPack | undefined }) => void) =>
    schoolPolicy.watch((policy) => {
      changed({ policy });
    }),
};

/** Undefined until all is read; the same object until something changes. */
export function useDeadlineRules(): DeadlineRules | undefined {
  const deputy = useSetting(hasDeputy);
  const periods = usePeriods();
  const read = useSetting(policySetting);
  return useMemo(() => {
    if (deputy === undefined || periods === undefined || read === undefined) return undefined;
    return { hasDeputy: deputy, periods, schoolPolicy: read.policy };
  }, [deputy, periods, read]);
}
