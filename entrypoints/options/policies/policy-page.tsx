// One of the school's own policies, found by its id, with what was changed of it and not saved.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { policyDraft } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { listOwnPolicies } from '@/utils/workflows/policies/own-policies';
import { PolicyEditor } from './policy-editor';
import './policies.css';

type Found = { policy: PolicyPack; draft: string } | 'gone' | undefined;

/** `back`: the address of the list. */
export function PolicyPage({ id, back }: { id: string; back: string }) {
  const [found, setFound] = useState<Found>(undefined);
  useEffect(() => {
    void Promise.all([listOwnPolicies(), policyDraft(id).getValue()]).then(([own, draft]) => {
      const policy = own.find((each) => each.id === id);
      setFound(policy === undefined ? 'gone' : { policy, draft });
    });
  }, [id]);
  return (
    <>
      <p>
        <a href={back}>{t('policies.form.back')}</a>
      </p>
      {found === 'gone' && <Notice tone="warn">{t('policies.form.gone')}</Notice>}
      {typeof found === 'object' && <PolicyEditor began={found.policy} draft={found.draft} />}
    </>
  );
}
