// Copies a text when asked, and says that it did.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from './button';
import { ErrorNotice } from './error-notice';
import { useAction } from './use-action';

export interface CopyTextProps {
  /** What the button says. */
  label: string;
  /** Said once it is copied: what to do with it. */
  done: string;
  look: 'button' | 'link';
  /** Made when it is asked for, which is `now`. */
  text: (now: Date) => string;
}

export function CopyText({ label, done, look, text }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  const { run, failed } = useAction(async () => {
    setCopied(false);
    await navigator.clipboard.writeText(text(new Date()));
    setCopied(true);
  });
  return (
    <div class="copy-text">
      {failed && <ErrorNotice error={failed.error} />}
      {look === 'link' ? (
        <LinkButton onClick={run}>{label}</LinkButton>
      ) : (
        <Button look="second" wide onClick={run}>
          {label}
        </Button>
      )}
      <span class="small" role="status">
        {copied && done}
      </span>
    </div>
  );
}
