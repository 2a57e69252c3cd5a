// A few sentences that must not be missed, with a coloured edge.
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  tone?: 'plain' | 'info' | 'ok' | 'warn' | 'bad';
  /** Read out by screen readers when it appears. */
  live?: boolean;
  children: ComponentChildren;
}

export function Notice({ tone = 'plain', live = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={live ? 'status' : undefined}>
      {children}
    </div>
  );
}
