// The hint and the error that stand between a label and its control.
import { errorId, hintId } from './described-by';

export function HintAndError({ id, hint, error }: { id: string; hint?: string | undefined; error?: string | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <div class="small" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <span class="error-text" id={errorId(id)}>
          {error}
        </span>
      )}
    </>
  );
}
