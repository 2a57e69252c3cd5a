// What policy is set here, followed while it is shown.
import { useEffect, useState } from 'preact/hooks';
import { policyPack } from '@/utils/browser/settings';
import { type SchoolPolicyHere, schoolPolicyHere } from '@/utils/workflows/policies/school-policy';

/** Undefined until it was read. */
export function useSchoolPolicyHere(): SchoolPolicyHere | undefined {
  const [here, setHere] = useState<SchoolPolicyHere | undefined>(undefined);
  useEffect(() => {
    const ask = () => {
      void schoolPolicyHere().then(setHere);
    };
    ask();
    return policyPack.watch(ask);
  }, []);
  return here;
}
