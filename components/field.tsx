// A labelled text field, of one line or of several, with its hint and its error tied to it.
import { describedBy } from './described-by';
import { HintAndError } from './hint-and-error';

export interface FieldProps {
  /** Also the target of the error summary's link. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onInput: (value: string) => void;
  /** The person goes on to something else. */
  onLeave?: () => void;
  /** Of a field of one line: what Enter does in it, instead of sending the form that it stands in. */
  onEnter?: () => void;
  /** More than one: a text area with so many rows. */
  rows?: number;
  maxLength?: number;
  /** Of a field of one line; a day, a time and what nobody may read over a shoulder are asked for with the browser's own fields. */
  type?: 'text' | 'date' | 'time' | 'password';
}

export function Field({
  id,
  label,
  hint,
  error,
  value,
  onInput,
  onLeave,
  onEnter,
  rows = 1,
  maxLength,
  type = 'text',
}: FieldProps) {
  const shared = {
    id,
    class: 'input',
    value,
    ...(maxLength !== undefined && { maxLength }),
    // Nothing of a case goes into the browser's memory for forms.
    autocomplete: 'off',
    onBlur: onLeave,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(id, hint, error),
  } as const;
  const onType = (event: { currentTarget: { value: string } }) => {
    onInput(event.currentTarget.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onEnter === undefined || event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  const line = { ...shared, onInput: onType, onKeyDown };
  return (
    <div class={error === undefined ? 'field' : 'field has-error'}>
      <label for={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {rows > 1 && <textarea {...shared} rows={rows} onInput={onType} />}
      {rows === 1 && (type === 'text' ? <input {...line} /> : <input {...line} type={type} />)}
    </div>
  );
}
