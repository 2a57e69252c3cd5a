// The manifests against the entries: every digest, both directions, and no byte in any other place.
import { asicManifest, parseAsicManifest } from '@/utils/bundle/asic-manifest';
import { bagManifest, parseBagManifest } from '@/utils/bundle/bag-manifest';
import { NAME } from '@/utils/bundle/layout';
import { textOf } from '@/utils/bundle/parse-record';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import { isBeforeTime, parseTimeManifest, timeManifest } from '@/utils/bundle/time-manifest';

interface Kind {
  name: string;
  /** What stands in this manifest. */
  covers: (name: string) => boolean;
  parse: (text: string) => { name: string; sha256: string }[] | undefined;
  write: (files: readonly FoundEntry[]) => string;
}

const isTagFile = (name: string) => !name.startsWith('data/') && !name.startsWith('META-INF/') && name !== NAME.tagManifest;

const KINDS: readonly Kind[] = [
  { name: NAME.manifest, covers: (name) => name.startsWith('data/'), parse: parseBagManifest, write: bagManifest },
  { name: NAME.tagManifest, covers: isTagFile, parse: parseBagManifest, write: bagManifest },
  {
    name: NAME.asicManifest,
    covers: (name) => name !== NAME.mimetype && !name.startsWith('META-INF/'),
    parse: parseAsicManifest,
    write: asicManifest,
  },
  { name: NAME.timeManifest, covers: isBeforeTime, parse: parseTimeManifest, write: timeManifest },
];

/** Each manifest that is there; a missing one is the layout's to say. */
export function checkManifests(entries: readonly FoundEntry[]): Problem[] {
  return KINDS.flatMap((kind) => {
    const manifest = entries.find(({ name }) => name === kind.name);
    return manifest ? checkManifest(kind, textOf(manifest.bytes), entries) : [];
  });
}

function checkManifest(kind: Kind, text: string | undefined, entries: readonly FoundEntry[]): Problem[] {
  const listed = text === undefined ? undefined : kind.parse(text);
  if (listed === undefined) return [problem('manifest-form', kind.name)];
  const problems: Problem[] = [];
  const covered = entries.filter(({ name }) => kind.covers(name));
  const found = new Map(covered.map((entry) => [entry.name, entry.sha256]));
  for (const { name, sha256 } of listed) {
    const actual = found.get(name);
    if (actual === undefined) problems.push(problem('listed-missing', name, kind.name));
    else if (actual !== sha256) problems.push(problem('digest-differs', name, sha256, actual));
  }
  const names = new Set(listed.map(({ name }) => name));
  for (const { name } of covered) if (!names.has(name)) problems.push(problem('not-listed', name, kind.name));
  // Right digests in another order, or a line twice: still not the one manifest that these entries have.
  if (problems.length === 0 && kind.write(covered) !== text) problems.push(problem('manifest-form', kind.name));
  return problems;
}
