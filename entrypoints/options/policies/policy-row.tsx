// One policy of the list: its name, where it stands, and what can be done with it.
import { useMemo, useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { policyName } from '@/components/policy-words';
import { Tag } from '@/components/tag';
import { useSetting } from '@/components/use-setting';
import { offerDownload } from '@/utils/browser/download-file';
import { policyDraft } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { type PolicyPack, reviewIsDue } from '@/utils/protocol/policy-pack';
import { policyFile } from '@/utils/workflows/policies/own-policies';

export interface PolicyRowProps {
  policy: PolicyPack;
  /** Where it is changed. */
  address: string;
  /** One that can be changed and removed: the five that come with Tyst cannot. */
  isOwn: boolean;
  isSchools: boolean;
  onCopy: (policy: PolicyPack) => void;
  onRemove: (policy: PolicyPack) => void;
}

export function PolicyRow({ policy, address, isOwn, isSchools, onCopy, onRemove }: PolicyRowProps) {
  const draft = useSetting(useMemo(() => policyDraft(policy.id), [policy.id])) ?? '';
  const [now] = useState(() => new Date());
  const name = policyName(policy);
  return (
    <li>
      <div>
        <bdi>
          <strong>{name}</strong>
        </bdi>{' '}
        <span class="policy-tags">
          {isSchools && <Tag tone="ok">{t('policies.isSchools')}</Tag>}
          {draft !== '' && <Tag tone="warn">{t('policies.unsaved')}</Tag>}
          {reviewIsDue(policy, now) && <Tag tone="warn">{t('policies.reviewDue')}</Tag>}
        </span>
      </div>
      <div class="policy-acts">
        {isOwn && (
          <a href={address} aria-label={t('policies.editOf', { name })}>
            {t('policies.edit')}
          </a>
        )}
        <LinkButton
          aria-label={t('policies.copyOf', { name })}
          onClick={() => {
            onCopy(policy);
          }}
        >
          {t('policies.copy')}
        </LinkButton>
        <LinkButton
          aria-label={t('policies.exportOf', { name })}
          onClick={() => {
            const { file, name: fileName } = policyFile(policy);
            offerDownload(file, fileName);
          }}
        >
          {t('policies.export')}
        </LinkButton>
        {isOwn && (
          <LinkButton
            look="danger"
            aria-label={t('policies.removeOf', { name })}
            onClick={() => {
              onRemove(policy);
            }}
          >
            {t('policies.remove')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
