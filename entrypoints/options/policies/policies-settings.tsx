// The school's policy in the settings: which one it goes by, the five that come with Tyst, the school's own, and files.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { nameWords, policyName } from '@/components/policy-words';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { t, translator } from '@/utils/i18n/translate';
import { PACKS } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { copyPolicy, ownPolicyList, removePolicy } from '@/utils/workflows/policies/own-policies';
import { ImportPolicy } from './import-policy';
import { PolicyRow } from './policy-row';
import { RemovePolicy } from './remove-policy';
import { useSchoolPolicyHere } from './use-school-policy-here';
import { type SavePolicy, WhichPolicy } from './which-policy';
import './policies.css';

export interface PoliciesSettingsProps {
  save: SavePolicy;
  /** Where a policy is changed. */
  addressOf: (id: string) => string;
}

export function PoliciesSettings({ save, addressOf }: PoliciesSettingsProps) {
  const own = useSetting(ownPolicyList) ?? [];
  const here = useSchoolPolicyHere();
  const [said, setSaid] = useState<{ is: 'copied' | 'imported' | 'removed'; of: PolicyPack } | undefined>(undefined);
  const [removing, setRemoving] = useState<PolicyPack | undefined>(undefined);
  const copying = useAction(async (policy: PolicyPack) => {
    const { en, cy } = nameWords(policy);
    const copy = await copyPolicy(policy, {
      en: translator('en')('policies.copyName', { name: en }),
      cy: translator('cy')('policies.copyName', { name: cy === '' ? en : cy }),
    });
    setSaid({ is: 'copied', of: copy });
  });
  if (here === undefined) return null;
  const schools = here.policy?.id;
  return (
    <>
      <Card>
        <p>{t('policies.intro')}</p>
        <WhichPolicy here={here} own={own} save={save} />
      </Card>
      <Card title={t('policies.ownTitle')}>
        {copying.failed !== undefined && <ErrorNotice error={copying.failed.error} />}
        <div role="status">
          {said !== undefined && <Notice tone="ok">{t(`policies.${said.is}`, { name: policyName(said.of) })}</Notice>}
        </div>
        {own.length === 0 && <p>{t('policies.ownNone')}</p>}
        <ul class="policies">
          {own.map((policy) => (
            <PolicyRow
              key={policy.id}
              policy={policy}
              address={addressOf(policy.id)}
              isOwn
              isSchools={policy.id === schools}
              onCopy={copying.run}
              onRemove={setRemoving}
            />
          ))}
        </ul>
        <ImportPolicy
          onTaken={(policy) => {
            setSaid({ is: 'imported', of: policy });
          }}
        />
      </Card>
      <Card title={t('policies.withTyst')}>
        <ul class="policies">
          {PACKS.map((policy) => (
            <PolicyRow
              key={policy.id}
              policy={policy}
              address={addressOf(policy.id)}
              isOwn={false}
              isSchools={policy.id === schools}
              onCopy={copying.run}
              onRemove={setRemoving}
            />
          ))}
        </ul>
      </Card>
      <RemovePolicy
        policy={removing}
        isSchools={removing?.id === schools && !here.managed}
        onClose={() => {
          setRemoving(undefined);
        }}
        onRemove={(policy) => {
          save(async () => {
            await removePolicy(policy.id);
            setSaid({ is: 'removed', of: policy });
          });
        }}
      />
    </>
  );
}
