// The dialog in which a person corrects one reading after another.
import { Dialog } from '@/components/dialog';
import { SelectField } from '@/components/select-field';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import { CorrectForm } from './correct-form';
import { CORRECTABLE_FIELDS, type CorrectableField, fieldName } from './correctable-fields';

export interface CorrectDialogProps {
  draft: Draft;
  /** The reading being corrected; undefined while the dialog is closed. */
  field: CorrectableField | undefined;
  onField: (field: CorrectableField | undefined) => void;
  onChange: (change: Change<Draft>) => void;
}

export function CorrectDialog({ draft, field, onField, onChange }: CorrectDialogProps) {
  const close = () => {
    onField(undefined);
  };
  return (
    <Dialog open={field !== undefined} title={t('review.correct.title')} onClose={close}>
      <p>{t('review.correct.explain')}</p>
      {field !== undefined && (
        <>
          <SelectField
            id="correct-field"
            label={t('review.correct.field')}
            value={field}
            options={CORRECTABLE_FIELDS.map((each) => ({ value: each, label: fieldName(each) }))}
            onChange={onField}
          />
          <CorrectForm key={field} draft={draft} field={field} onChange={onChange} onClose={close} />
        </>
      )}
    </Dialog>
  );
}
