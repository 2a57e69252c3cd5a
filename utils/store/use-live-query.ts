// A Preact hook over Dexie's live queries: the screen shows what the database holds, whoever wrote it.
import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

type Result<T> = { value: T } | { error: unknown } | undefined;

/**
 * Runs `query` now and again whenever what it read changes; undefined until the first answer. A query that fails throws
 * while rendering, so that an error boundary shows it. The subscription ends when `inputs` change or the component goes.
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [result, setResult] = useState<Result<T>>(undefined);
  // Not after the next frame, as an effect would: what a person waits for is asked at once.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => {
        setResult({ value });
      },
      error: (error: unknown) => {
        setResult({ error });
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  }, inputs);
  if (result === undefined) return undefined;
  if ('error' in result) throw result.error;
  return result.value;
}
