// A verdict in plain sentences: what the command line prints and the page shows.
import type { Problem } from '@/utils/bundle/problem';
import { timesOf } from '@/utils/bundle/times-of';
import type { ReceivedSummary, TimeSummary, Verdict } from '@/utils/bundle/verdict';
import type { VolumeSet } from '@/utils/bundle/volume-sets';
import { inGroups } from '@/utils/signature/fingerprint';
import type { Texts } from './texts';

/** What came of it, in one sentence (PRACTICE 25). */
export function headline(problems: readonly Problem[], { verdict }: Texts): string {
  if (problems.length === 0) return verdict.unchanged;
  return isNewer(problems) ? verdict.newer : verdict.changed;
}

/** A bundle that only a newer version can judge is not called altered. */
export function isNewer(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every(({ kind }) => kind === 'newer-format');
}

/** What the bundle says of itself, each with its label. */
export function facts({ bundle }: Verdict, receipt: string | undefined, texts: Texts): [label: string, value: string][] {
  const { label } = texts;
  const { signer, volume, pack } = bundle;
  const rows: [string, string | undefined | false][] = [
    [
      label.case,
      bundle.case && `${bundle.case.name} (${texts.items.replace('{n}', String(pack?.items ?? bundle.captures.length))})`,
    ],
    [label.recipient, pack && texts.recipient[pack.recipient]],
    [label.school, bundle.organisation !== '' && bundle.organisation],
    [label.volume, volume && volume.count > 1 && `${volume.number} / ${volume.count}`],
    [label.receipt, receipt],
    [label.signed, signer && `${inUtc(signer.signingTime)} (${texts.byTheirClock})`],
    [label.signer, signer?.name],
    [label.fingerprint, signer && inGroups(signer.fingerprint)],
    ...timesOf(bundle).map((time): [string, string] => [label.time, timeText(time, texts)]),
    ...(pack?.received ?? []).map((file): [string, string] => [file.path, receivedText(file, texts)]),
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** A received file in a pack: who made it, how many items it holds, and by which key it was signed. */
function receivedText({ source, bundle: { captures, signer } }: ReceivedSummary, { maker, items, label }: Texts): string {
  const parts = [maker[source], items.replace('{n}', String(captures.length))];
  if (signer) parts.push(`${label.fingerprint}: ${inGroups(signer.fingerprint)}`);
  return parts.join('; ');
}

function timeText({ at, over, signature }: TimeSummary, { timeNotChecked }: Texts): string {
  return `${inUtc(at)} (${over})${signature === 'not-checked' ? `; ${timeNotChecked}` : ''}`;
}

/** `2026-11-21T09:30:15.000Z` to the second, which is all that a signature tells. */
function inUtc(time: string): string {
  return `${time.slice(0, 19).replace('T', ' ')} UTC`;
}

/** One problem: where, what, and what was expected and found there; `detail` may be empty. */
export function sentence(
  { kind, path, expected, found }: Problem,
  texts: Texts,
): { subject: string; says: string; detail: string } {
  const pattern = expected && found ? texts.expectedFound : expected ? texts.expectedOnly : found ? texts.foundOnly : '';
  // By function, because a hostile name may hold the replacement patterns of `replace`.
  const detail = pattern.replace('{expected}', () => expected).replace('{found}', () => found);
  return { subject: path === '' ? texts.wholeFile : path, says: texts.problem[kind], detail };
}

/** Whether the volumes are all there and belong together. */
export function setSentence({ count, missing, problems }: VolumeSet, { sets }: Texts): string {
  if (problems.length > 0) return sets.apart;
  const pattern = missing.length === 0 ? sets.whole : sets.missing;
  return pattern.replace('{n}', String(count)).replace('{missing}', missing.join(', '));
}
