// Rebuilds addresses from a whitelist, so that no share token, search or account stays in them (DESIGN rule 1).
import { capText, SHORT_LIMIT } from './short-text';

export interface Rebuilt {
  url: string;
  /** Names only, sorted, each once. */
  droppedParameters: string[];
}

/**
 * `https://<host><path>` with the parameters named in `keep` (first value of each, in that order). User, password, port,
 * fragment and every other parameter are dropped; the dropped ones are listed by name.
 */
export function rebuild(url: URL, path: string, keep: readonly string[]): Rebuilt {
  const query = new URLSearchParams();
  for (const name of keep) {
    const value = url.searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return {
    url: capText(`https://${url.hostname}${path}${search}`, SHORT_LIMIT),
    droppedParameters: droppedNames(url, keep),
  };
}

/** What a parameter's name looks like; an index of three digits may follow, as in `__cft__[0]`. */
const NAME = /^[A-Za-z_][A-Za-z0-9_.~-]{0,39}(?:\[\d{0,3}\])?$/;
/** A parameter without a value is a mark such as `_rdr` when it is short, else it may be a token itself. */
const LONGEST_MARK = 6;

/** The names of the parameters that `keep` does not name. A name that does not look like one could itself be a token: it becomes `…`. */
export function droppedNames(url: URL, keep: readonly string[]): string[] {
  const names = parametersOf(url)
    .filter(([name]) => !keep.includes(name))
    .map(([name, value]) => (NAME.test(name) && (value !== '' || name.length <= LONGEST_MARK) ? name : '…'));
  return [...new Set(names)].toSorted().slice(0, 200);
}

/**
 * Name and value of each parameter, in their order. By `forEach`, because a script of an extension cannot iterate over them in
 * Firefox: seen in 153, `searchParams.entries() is not iterable`, although what `forEach` gives is all there.
 */
export function parametersOf(url: URL): [name: string, value: string][] {
  const all: [name: string, value: string][] = [];
  url.searchParams.forEach((value, name) => all.push([name, value]));
  return all;
}

/** The path's segments, percent-decoded where that is possible. */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether the address's host is one of these or under one of them. */
export function isHost(url: URL, ...hosts: readonly string[]): boolean {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
