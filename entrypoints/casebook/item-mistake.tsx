// Says of a sealed item that it was captured by mistake: out of sight at once, whatever comes later.
import { ErrorNotice } from '@/components/error-notice';
import { MistakeAct } from '@/components/mistake-act';
import { useAction } from '@/components/use-action';

export interface ItemMistakeProps {
  /** DSL or DSP, as the school says. */
  dsl: string;
  withhold: () => Promise<void>;
}

export function ItemMistake({ dsl, withhold }: ItemMistakeProps) {
  const { run, busy, failed } = useAction(withhold);
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <p>
        <MistakeAct dsl={dsl} disabled={busy} onConfirm={run} />
      </p>
    </>
  );
}
