// Trusted time as the school has set it up: the server, the roots, the permission for its host, and asking it.
import { timeRoots, timeServer } from '@/utils/browser/settings';
import { askForHost, giveHostBack, mayAsk } from '@/utils/browser/time-host';
import { tokenBytes } from '@/utils/bundle/check/check-times';
import { timesOf } from '@/utils/bundle/times-of';
import type { BundleSummary } from '@/utils/bundle/verdict';
import { AppError } from '@/utils/errors';
import { toBase64 } from '@/utils/evidence/hex';
import { MOST_ROOTS, parseServerAddress, type RootSummary, type TrustedTime } from '@/utils/evidence/trusted-time';
import type { ObtainedTime } from '@/utils/school/ask-time';
import { inTimeWorker } from '@/utils/school/time-worker';
import { type Bytes, fromHex } from '@/utils/signature/bytes';

export interface ChosenRoot extends RootSummary {
  der: Bytes;
}

export interface TimeHere {
  /** Empty: off. */
  server: string;
  roots: readonly ChosenRoot[];
  /** Which of them a policy sets: nobody can change it here. */
  managed: { server: boolean; roots: boolean };
  /** The browser lets Tyst ask this host; no policy can give that. */
  allowed: boolean;
}

/** What is set up here. Throws `time-address`, `roots-invalid` for a policy that cannot be used. */
export async function timeHere(): Promise<TimeHere> {
  const text = await timeServer.getValue();
  const server = text === '' ? '' : addressOf(text);
  return {
    server,
    roots: await rootsHere(),
    managed: { server: await timeServer.isManaged(), roots: await timeRoots.isManaged() },
    allowed: server !== '' && (await mayAsk(server)),
  };
}

/** Switches trusted time on. Call it in the click that chose the address. False: the browser was not allowed to ask its host. */
export async function switchTimeOn(text: string): Promise<boolean> {
  const server = addressOf(text);
  // First of all that waits: the click's gesture is gone after that.
  if (!(await askForHost(server))) return false;
  const before = await timeServer.getValue();
  await timeServer.setValue(server);
  if (before !== '' && new URL(before).host !== new URL(server).host) await giveHostBack(before);
  return true;
}

/** Allows the host of the server that a policy sets; within a click. */
export function allowServer(server: string): Promise<boolean> {
  return askForHost(server);
}

/** Switches it off and gives the permission back. The roots stay: they are what kept tokens are judged by. */
export async function switchTimeOff(): Promise<void> {
  const before = await timeServer.getValue();
  await timeServer.setValue('');
  if (before !== '') await giveHostBack(before);
}

/** Adds the roots of a file, PEM or DER. Throws `roots-invalid`. */
export async function addRoots(file: Blob): Promise<void> {
  const before = await rootsHere();
  const added = (await readRoots(await file.bytes())).filter(({ fingerprint }) =>
    before.every((each) => each.fingerprint !== fingerprint),
  );
  if (before.length + added.length > MOST_ROOTS) throw new AppError('roots-invalid', 'too many');
  await timeRoots.setValue(pemOf([...before, ...added]));
}

/** Tokens that lead to it are no longer trusted, those that are kept already neither. */
export async function removeRoot(fingerprint: string): Promise<void> {
  await timeRoots.setValue(pemOf((await rootsHere()).filter((each) => each.fingerprint !== fingerprint)));
}

/** A token over a SHA-256 (32 bytes), checked to its end. Throws what askForTime throws, `time-not-allowed`, `cancelled`. */
export async function obtainTime(
  { server, roots, allowed }: TimeHere,
  imprint: Bytes,
  signal?: AbortSignal,
): Promise<ObtainedTime> {
  if (!allowed) throw new AppError('time-not-allowed');
  return inTimeWorker(new Worker('/time-worker.js'), 'ask', { server, imprint, roots: roots.map(({ der }) => der) }, signal);
}

/** What asks for the trusted time over a pack; undefined where trusted time is off or cannot be used. */
export async function packTimestamp(): Promise<((imprint: Bytes) => Promise<Bytes>) | undefined> {
  const here = await timeHere().catch(() => undefined);
  if (here === undefined || here.server === '') return undefined;
  return async (imprint) => (await obtainTime(here, imprint)).token;
}

/** Asks for a token over random bytes, to see what comes back. */
export async function tryServer(): Promise<TrustedTime> {
  return obtainTime(await timeHere(), crypto.getRandomValues(new Uint8Array(32)));
}

/** A trusted time that came in a file; `trusted` is absent where it does not lead to a root that this school trusts. */
export interface TimeInside {
  path: string;
  over: string;
  trusted?: TrustedTime;
}

/** Checks the trusted times that the verifier found in a file and in those inside it, whether or not trusted time is switched on here: nothing is asked. */
export async function checkTimesInside(bundle: BundleSummary): Promise<TimeInside[]> {
  const times = timesOf(bundle);
  if (times.length === 0) return [];
  const roots = (await rootsHere()).map(({ der }) => der);
  const checked: TimeInside[] = [];
  // One after the other: a stranger's file may bring hundreds.
  for (const time of times) {
    const { path, over, sha256 } = time;
    const question = { token: tokenBytes(time), imprint: fromHex(sha256), roots };
    const answer = await inTimeWorker(new Worker('/time-worker.js'), 'check', question);
    checked.push({ path, over, ...('time' in answer && { trusted: answer.time }) });
  }
  return checked;
}

function addressOf(text: string): string {
  const address = parseServerAddress(text);
  if (address === undefined) throw new AppError('time-address');
  return address;
}

/** Read anew only when they have changed: it takes a worker. */
let lastRead: { text: string; roots: Promise<ChosenRoot[]> } | undefined;

async function rootsHere(): Promise<ChosenRoot[]> {
  const text = await timeRoots.getValue();
  if (text === '') return [];
  if (lastRead?.text !== text) lastRead = { text, roots: readRoots(new TextEncoder().encode(text)) };
  return lastRead.roots;
}

async function readRoots(file: Bytes): Promise<ChosenRoot[]> {
  const read = await inTimeWorker(new Worker('/time-worker.js'), 'roots', file);
  return read.map(({ root, summary: { fingerprint, name, notAfter } }) => ({ fingerprint, name, notAfter, der: root }));
}

function pemOf(roots: readonly ChosenRoot[]): string {
  const lines = (der: Bytes) =>
    toBase64(der)
      .match(/.{1,64}/g)
      ?.join('\n') ?? '';
  return roots.map(({ der }) => `-----BEGIN CERTIFICATE-----\n${lines(der)}\n-----END CERTIFICATE-----\n`).join('');
}
