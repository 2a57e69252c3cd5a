// What the vault's tables hold: names, ciphertext, and nothing else that could be read while it is locked.
import type { Act } from '@/utils/evidence/act';
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { ErasedThing } from '@/utils/evidence/erased';
import type { KeptLetter, UnfinishedLetter } from '@/utils/evidence/letter';
import type { KeptMinutes, UnfinishedMinutes } from '@/utils/evidence/minutes';
import type { SentPack } from '@/utils/evidence/pack';
import type { PurgedMatter } from '@/utils/evidence/purged';
import type {
  CasebookCase,
  CasebookCustody,
  QuarantinedFile,
  ReceivedBundle,
  ReceivedCapture,
  WithheldFile,
} from '@/utils/evidence/received';
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import type { KeptTime } from '@/utils/evidence/trusted-time';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Visit } from '@/utils/evidence/visit';
import type { UnfinishedCopy, WorkingCopy } from '@/utils/evidence/working-copy';
import type { Sealed } from './cipher';

/** The bytes of one file, cut into parts. */
export interface VaultFile {
  id: string;
  parts: number;
  size: number;
}

/** Everything that rests in the vault, by kind. */
export interface VaultObjects {
  received: ReceivedBundle;
  quarantined: QuarantinedFile;
  case: CasebookCase;
  capture: ReceivedCapture;
  custody: CasebookCustody;
  act: Act;
  /** Under the id of what was received. */
  time: KeptTime;
  school: SchoolKeys;
  workingCopy: WorkingCopy;
  unfinishedCopy: UnfinishedCopy;
  letter: KeptLetter;
  deadlineStep: DeadlineStep;
  visit: Visit;
  /** Under the id of their act. */
  minutes: KeptMinutes;
  unfinishedMinutes: UnfinishedMinutes;
  unfinishedAct: UnfinishedAct;
  unfinishedLetter: UnfinishedLetter;
  pack: SentPack;
  /** Under the id of the file: its name is read while the vault is locked. */
  withheldFile: WithheldFile;
  /** Under the id of the matter that it is left of. */
  purged: PurgedMatter;
  /** What is left of a thing that was erased. */
  erased: ErasedThing;
  file: VaultFile;
}
export type VaultKind = keyof VaultObjects;

/** `name` is `kind/id`: the primary key, and what the ciphertext is bound to. */
export interface VaultRow extends Sealed {
  name: string;
  kind: VaultKind;
}

export interface VaultPart extends Sealed {
  file: string;
  part: number;
}

/** How the vault opens: the owner's identity behind a passphrase, the vault key encrypted for that identity. */
export interface VaultLock {
  id: 'lock';
  /** An age file that the passphrase opens: the identity. */
  identity: Uint8Array<ArrayBuffer>;
  /** Public: what is encrypted for it, the identity opens. */
  recipient: string;
  /** An age file that the identity opens: the 32 bytes of the vault key. */
  key: Blob;
  madeAt: string;
  /** When somebody said that the recovery sheet was printed. */
  sheetAt?: string;
  /** When the last backup was written. */
  backedUpAt?: string;
  /** Wrong passphrases since the last right one, and when the next may be tried (ISO 8601). */
  wrong: number;
  waitUntil?: string;
}
