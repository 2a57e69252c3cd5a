// Which pictures go with a letter: only working copies that may be enclosed are offered (P3.1).
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { shownText } from '@/components/shown-text';
import type { LetterCopy } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { enclosableCopies } from '@/utils/workflows/casebook/enclosable-copies';
import { useVault } from '@/entrypoints/casebook/use-vault';

export interface LetterCopiesProps {
  vault: Vault;
  matter: Matter;
  copies: readonly LetterCopy[];
  onChange: (copies: LetterCopy[]) => void;
}

export function LetterCopies({ vault, matter, copies, onChange }: LetterCopiesProps) {
  const offered = useVault(vault, (open) => enclosableCopies(open, matter), [matter.case.id]);
  if (offered === undefined) return null;
  if (offered.length === 0) {
    return (
      <Card title={t('letterForm.copies')}>
        <p>{t('letterForm.copiesNone')}</p>
      </Card>
    );
  }
  return (
    <Card>
      <Checkboxes
        id="copies"
        legend={t('letterForm.copies')}
        hint={t('letterForm.copiesHint')}
        choices={offered.map(({ copy: { file, purpose }, item }) => ({
          value: file.id,
          label: t('letterForm.copyOf', { item, purpose: shownText(purpose) }),
        }))}
        values={copies.map(({ id }) => id)}
        onChange={(ids) => {
          onChange(
            offered.flatMap(({ copy: { file }, item }) =>
              ids.includes(file.id) ? [{ id: file.id, sha256: file.sha256, captureId: file.of.captureId, item }] : [],
            ),
          );
        }}
      />
    </Card>
  );
}
