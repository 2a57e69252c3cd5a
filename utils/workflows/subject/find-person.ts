// Looks for a person in everything that this computer holds: the casebook's vault, while it is open, and what was recorded here.
import { AppError } from '@/utils/errors';
import type { Act } from '@/utils/evidence/act';
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { EraseGrain } from '@/utils/evidence/erased';
import type { UnfinishedLetter } from '@/utils/evidence/letter';
import type { CasebookCase, ReceivedCapture } from '@/utils/evidence/received';
import type { Find, FoundKind, PersonQuery } from '@/utils/evidence/subject-request';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { matterObjects } from '@/utils/store/vault/matter-rows';
import type { Vault } from '@/utils/store/vault/vault';
import type { VaultKind, VaultObjects } from '@/utils/store/vault/vault-rows';
import { isFilledInOf, isQuoted } from '@/utils/workflows/casebook/held-in';
import { timeOf, unread } from './find-parts';
import { findRecorded } from './find-recorded';
import { isWordy, takeOut, typedWords } from './free-words';
import { type LookedFor, excerptOf, lookedFor, usableTerms } from './looked-for';
import { otherPeople, strangers, theirWords } from './people-in-record';

/** Kinds that hold nobody's words, or whose words stand in another kind, too. */
const SILENT: ReadonlySet<VaultKind> = new Set(['time', 'visit', 'erased']);
/** Sealed, made or in the making: such a thing is erased as a whole. */
const WHOLE: ReadonlySet<VaultKind> = new Set([
  'capture',
  'letter',
  'workingCopy',
  'unfinishedCopy',
  'unfinishedMinutes',
  'unfinishedAct',
  'unfinishedLetter',
]);
const SHOWN: readonly FoundKind[] = ['case', 'capture', 'act', 'letter', 'workingCopy', 'pack'];

/**
 * Everything that names the person, and what quotes an item that does, the newest matter first. What was captured by mistake is not
 * looked into, nor what quotes it. Throws `record-invalid` where nothing is looked for.
 */
export async function findPerson(vault: Vault, query: PersonQuery): Promise<Find[]> {
  const terms = usableTerms(query.terms);
  if (terms.length === 0 && query.role === undefined) throw new AppError('record-invalid', 'nothing to look for');
  const looked = lookedFor(terms);
  const objects = await matterObjects(vault);
  const withheld = objects.flatMap(({ kind, value }) =>
    kind === 'capture' && isUnviewable(value) ? [value as ReceivedCapture] : [],
  );
  const cases = objects.flatMap(({ kind, value }) => (kind === 'case' ? [value as CasebookCase] : []));
  const caseOf = new Map(cases.map((each) => [each.id, each]));
  const theirs = objects.flatMap(({ kind, value }) =>
    kind === 'capture' && excerptOf(speaking(kind, value), looked) !== undefined ? [value as ReceivedCapture] : [],
  );
  const found = objects.flatMap(({ kind, id, caseId, value }): Find[] => {
    const of = caseOf.get(caseId);
    if (of === undefined || SILENT.has(kind) || isUnviewable(value) || speaksOf(kind, value, withheld)) return [];
    const excerpt = excerptOf(speaking(kind, value), looked);
    const quotes = (kind === 'letter' || kind === 'act') && speaksOf(kind, value, theirs);
    if (excerpt === undefined && !quotes && !fitsRole(kind, value, query.role)) return [];
    const erasable = grainsOf(kind, value, terms);
    const find: Find = {
      ...describe(kind, value, looked),
      name: `${kind}/${id}`,
      of: nameOf(of),
      excerpt: excerpt ?? '',
      erasable,
    };
    return [isWithoutPicture(value) ? unread(find) : find];
  });
  const order = new Map(cases.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).map(({ id }, index) => [id, index]));
  return [
    ...found.toSorted(
      (a, b) =>
        (order.get(a.of.id) ?? 0) - (order.get(b.of.id) ?? 0) || a.at.localeCompare(b.at) || (a.item ?? 0) - (b.item ?? 0),
    ),
    ...(await inLog(vault, cases, looked)),
    ...(await findRecorded(vault.db, looked)),
  ];
}

/** References that were given: the log keeps each, of a purged matter, too, and cannot be changed. */
async function inLog(vault: Vault, cases: readonly CasebookCase[], looked: LookedFor): Promise<Find[]> {
  const purged = (await vault.list('purged')).map(({ id, code }) => ({ id, code, title: '' }));
  const names = new Map([...purged, ...cases.map(nameOf)].map((each) => [each.id, each]));
  return (await vault.list('custody')).flatMap(({ caseId, seq, at, detail: { reference = '' } }): Find[] => {
    const of = names.get(caseId);
    const isFound = of !== undefined && looked(reference) !== undefined;
    return isFound
      ? [{ name: `custody/${caseId}/${seq}`, kind: 'log', of, at, excerpt: reference, others: [], erasable: [] }]
      : [];
  });
}

function isWithoutPicture(value: object): boolean {
  return 'record' in value && (value.record as CaptureRecord).kind === 'log-only';
}

/** Only the name where it stands in words that somebody typed; all those words where there are any. */
function grainsOf(kind: VaultKind, value: VaultObjects[VaultKind], terms: readonly string[]): EraseGrain[] {
  if (WHOLE.has(kind)) return ['thing'];
  if (!isWordy(kind)) return [];
  const words = typedWords(kind, value);
  const without = takeOut(terms);
  const isNamed = words.some((text) => without(text) !== text);
  return [...(isNamed ? (['name'] as const) : []), ...(words.length > 0 ? (['words'] as const) : [])];
}

/** The part of an object that may hold a person's words; of a capture its record, without what made it. */
function speaking(kind: VaultKind, value: object): object {
  if (kind !== 'capture' || !('record' in value)) return value;
  const { tool: _tool, ...record } = value.record as CaptureRecord;
  return record;
}

/** Of a matter that is about the Head, the matter itself; of every role, what was done under it. */
function fitsRole(kind: VaultKind, value: object, role: PersonQuery['role']): boolean {
  if (role === undefined) return false;
  if (kind === 'act' || kind === 'deadlineStep') return (value as Act | DeadlineStep).by === role;
  return kind === 'case' && role === 'head' && (value as CasebookCase).aboutHead;
}

function describe<Kind extends VaultKind>(kind: Kind, value: VaultObjects[Kind], looked: LookedFor) {
  const shown = SHOWN.find((each) => each === kind) ?? 'other';
  if ('record' in value && 'item' in value) {
    const others = otherPeople(value.record, looked);
    return { kind: shown, item: value.item, at: timeOf(value.record.post), others, ...theirWords(value.record, looked) };
  }
  if ('happenedAt' in value) return { kind: shown, at: value.happenedAt, others: [] };
  if ('madeAt' in value) {
    const addressee = value.answers['addressee'] ?? '';
    return { kind: shown, at: value.madeAt, others: strangers([addressee], looked) };
  }
  if ('receivedAt' in value) return { kind: shown, at: value.receivedAt, others: [] };
  return { kind: shown, at: 'at' in value ? value.at : '', others: [] };
}

function isUnviewable(value: object): boolean {
  return 'withheldAt' in value && value.withheldAt !== undefined;
}

/** A letter that quotes it, a tie that holds words of it against a policy, a copy of it. */
function speaksOf(kind: VaultKind, value: object, withheld: readonly ReceivedCapture[]): boolean {
  return withheld.some((one) => {
    if (kind === 'letter' || kind === 'unfinishedLetter') return isQuoted(one, value as UnfinishedLetter);
    if (kind === 'unfinishedAct') return isFilledInOf(one, value as UnfinishedAct);
    const { caseId, tie, file } = value as Partial<Pick<Act, 'caseId' | 'tie'> & Pick<WorkingCopy, 'file'>>;
    const of = kind === 'act' ? tie?.captureId : kind === 'workingCopy' ? file?.of.captureId : undefined;
    return caseId === one.caseId && of === one.id;
  });
}

function nameOf({ id, code, reference, title }: CasebookCase): Find['of'] {
  return { id, code, title, ...(reference !== undefined && { reference }) };
}
