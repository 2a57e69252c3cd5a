// A labelled choice of one file, with its hint and its error tied to it.
import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/translate';
import { describedBy } from './described-by';
import { HintAndError } from './hint-and-error';
import { shownText } from './shown-text';

export interface FileFieldProps {
  /** Also the target of the error summary's link. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Media types, as the file picker wants them. */
  accept: string;
  onChoose: (file: File | undefined) => void;
}

export function FileField({ id, label, hint, error, accept, onChoose }: FileFieldProps) {
  const [name, setName] = useState<string | undefined>(undefined);
  return (
    <div class={error === undefined ? 'field' : 'field has-error'}>
      <label for={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      <div class="file-choice">
        <input
          id={id}
          type="file"
          accept={accept}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            setName(file?.name);
            onChoose(file);
          }}
        />
        {/* The browser's own button lies over these unseen: it speaks the browser's language, which is never Welsh. */}
        <span class="button second" aria-hidden="true">
          {t('common.chooseFile')}
        </span>
        <bdi aria-hidden="true">{name === undefined ? t('common.noFile') : shownText(name)}</bdi>
      </div>
    </div>
  );
}
