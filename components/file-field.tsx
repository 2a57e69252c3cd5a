// A labelled choice of one file, with its hint and its error tied to it.
import { describedBy } from './described-by';
import { HintAndError } from './hint-and-error';

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
  return (
    <div class={error === undefined ? 'field' : 'field has-error'}>
      <label for={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      <input
        id={id}
        class="input"
        type="file"
        accept={accept}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
        }}
      />
    </div>
  );
}
