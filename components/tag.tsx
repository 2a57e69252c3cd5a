// A short status. Green done or complete, yellow to do or partial, red must act or altered, blue information, violet waiting.
import type { ComponentChildren } from 'preact';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'quiet';

export function Tag({ tone = 'info', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
