// Which policy the school goes by: one of the five, one of its own, or none yet; where IT has set it, which one that is.
import { Notice } from '@/components/notice';
import { policyName } from '@/components/policy-words';
import { SelectField } from '@/components/select-field';
import { t } from '@/utils/i18n/translate';
import { PACKS } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { choosePolicy } from '@/utils/workflows/policies/own-policies';
import type { SchoolPolicyHere } from '@/utils/workflows/policies/school-policy';
import { ProblemList } from './problem-list';

const NONE = '';

/** Runs the saving; the page says that it was saved. */
export type SavePolicy = (change: () => Promise<void>) => void;

export interface WhichPolicyProps {
  here: SchoolPolicyHere;
  own: readonly PolicyPack[];
  save: SavePolicy;
}

export function WhichPolicy({ here: { policy, problems, managed }, own, save }: WhichPolicyProps) {
  const offered = [...own, ...PACKS];
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="warn">
          <p>{t('policies.broken')}</p>
          <ProblemList problems={problems} />
        </Notice>
      )}
      {managed ? (
        <p>{policy !== undefined && t('policies.managed', { name: policyName(policy) })}</p>
      ) : (
        <SelectField
          id="school-policy"
          label={t('policies.which')}
          value={policy?.id ?? NONE}
          options={[
            { value: NONE, label: t('policies.none') },
            ...offered.map((each) => ({ value: each.id, label: policyName(each) })),
          ]}
          onChange={(id) => {
            save(() => choosePolicy(id === NONE ? undefined : id));
          }}
        />
      )}
    </>
  );
}
