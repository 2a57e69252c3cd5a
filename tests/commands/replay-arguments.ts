// The command line of `replay`: parsed and checked before anything is started.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WishedMode } from './capture-and-hand-over.ts';

export interface ReplayArguments {
  url: string;
  html: string;
  out: string;
  pick?: string;
  /** Absent: whatever the popup has chosen already. */
  mode?: WishedMode;
}

export const USAGE =
  'Usage: npm run -s replay -- --url ADDRESS --html FILE [--pick CSS] [--mode visible|post|thread|page] --out DIR';

/** The arguments, or a sentence that says what is wrong with them. */
export function replayArguments(args: string[]): ReplayArguments | string {
  let values: Partial<Record<'url' | 'html' | 'out' | 'pick' | 'mode', string>>;
  try {
    const text = { type: 'string' } as const;
    ({ values } = parseArgs({ args, options: { url: text, html: text, out: text, pick: text, mode: text } }));
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
  const { url, html, out, pick, mode } = values;
  if (url === undefined || html === undefined || out === undefined) return `--url, --html and --out are needed.\n${USAGE}`;
  if (!/^https?:/.test(url) || !URL.canParse(url)) return `--url must be an http or https address, not “${url}”.`;
  if (!existsSync(html)) return `There is no file ${html}.`;
  if (mode !== undefined && mode !== 'visible' && mode !== 'post' && mode !== 'thread' && mode !== 'page')
    return `Unknown --mode “${mode}”.\n${USAGE}`;
  return { url, html, out: resolve(out), ...(pick !== undefined && { pick }), ...(mode !== undefined && { mode }) };
}
