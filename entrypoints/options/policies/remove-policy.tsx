// Asks again before one of the school's own policies is removed, and says what goes with it.
import { ConfirmDialog } from '@/components/dialog';
import { policyName } from '@/components/policy-words';
import { t } from '@/utils/i18n/translate';
import type { PolicyPack } from '@/utils/protocol/policy-pack';

export interface RemovePolicyProps {
  /** Which one; undefined: nobody asked. */
  policy: PolicyPack | undefined;
  /** The school goes by it. */
  isSchools: boolean;
  onClose: () => void;
  onRemove: (policy: PolicyPack) => void;
}

export function RemovePolicy({ policy, isSchools, onClose, onRemove }: RemovePolicyProps) {
  return (
    <ConfirmDialog
      open={policy !== undefined}
      title={t('policies.removeTitle')}
      confirm={t('policies.remove')}
      onClose={onClose}
      onConfirm={() => {
        if (policy !== undefined) onRemove(policy);
      }}
    >
      {policy !== undefined && <p>{t('policies.removeText', { name: policyName(policy) })}</p>}
      {isSchools && (
        <p>
          <strong>{t('policies.removeSchools')}</strong>
        </p>
      )}
    </ConfirmDialog>
  );
}
