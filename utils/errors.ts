// The one error class of Tyst and the one list of codes; each code has a text in every language (utils/i18n).

/** What can go wrong for a person. A code, once shipped, keeps its meaning. */
const ERROR_CODES = [
  // The page and the camera
  'page-forbidden', // the browser lets no extension look at this page (chrome://, the store, a PDF …)
  'page-not-answering', // the page is frozen or busy: no answer in time
  'page-changed', // the page went to another address while it was captured
  'window-changed', // the window was resized, or the page zoomed, while it was captured
  'tab-left', // another tab was brought to the front, or the window was minimised or covered
  'tab-closed',
  'permission-lost', // the grant of the click is gone
  'screenshot-refused', // the browser or its policy refuses screenshots
  'screenshot-quota', // the browser's limit of screenshots a second did not clear in time
  'post-vanished', // the chosen post is no longer in the page
  'capture-busy', // another capture is running
  'resume-differs', // the page no longer shows what the parts of an interrupted capture show
  'resume-window', // its window has another size or zoom than when that capture began
  'picture-too-large',
  'picture-unreadable',
  'file-not-picture', // what somebody gave is no PNG, JPEG or WebP
  'file-too-large',
  // The store
  'storage-full',
  'storage-newer', // the database was written by a newer Tyst
  'storage-blocked', // another version of Tyst holds the database
  'settings-unreadable', // the browser's own store of settings gives no answer
  'not-found', // the asked row does not exist (any more)
  'already-sealed',
  'capture-withheld', // it was captured by mistake and made unviewable
  'given-withheld', // a file that somebody wants to save holds or quotes what was captured by mistake
  'file-withheld', // a file brings back what was captured by mistake
  'bytes-damaged', // stored bytes no longer have the digest they are filed under
  // Sealing and handing over
  'record-invalid', // a record does not fit its schema
  'chain-moved', // the case grew while this seal was being made
  'nothing-to-hand-over',
  'code-wrong', // not the confirmation code of this bundle
  'volume-too-large', // one capture alone is larger than a bundle may be
  'save-failed',
  // The protocol
  'task-waits', // it may not start yet
  'not-the-handler', // the matter is about the Head
  'policies-full', // no room for another policy of the school's own
  // Letters
  'minutes-open', // a blank of the minutes is not filled
  'meeting-barred', // there is no meeting in this matter
  'letter-open', // a blank of the letter is not filled
  'letter-barred', // the protocol forbids it now
  'letter-enclosure', // a picture may not go with it
  'letter-sent', // what went is not discarded
  // Keeping and purging
  'matter-open', // only a closed matter is purged
  'matter-held', // something that runs needs it
  'item-erased', // what was erased at a person's request would come back
  // Packs
  'pack-without-evidence', // a pack that holds nothing a casebook could take in
  'no-school-key', // the school has no key to sign packs with
  // The casebook's vault and what is encrypted
  'already-set-up', // a casebook exists on this device
  'passphrase-wrong',
  'passphrase-short', // too short to keep anything safe
  'passphrase-wait', // wrong too often: the next try has to wait
  'not-for-this-key', // none of the keys here opens it
  'encrypted-file-damaged',
  'age-key-invalid',
  'advice-invalid', // not a file with safeguarding advice
  'advice-elsewhere', // the advice is about other items than those of this matter
  'advice-older', // the advice says go on, and later advice on record says wait
  'card-invalid', // not a school card, or not a key for one
  // Trusted time
  'roots-invalid', // no certificate in it, too many, or one that cannot be read
  'time-address', // not an address that can be asked
  'time-not-allowed', // the permission for the server's host is not there
  'time-unreachable', // no answer in time, an answer of HTTP that is no success, or one that goes elsewhere
  'time-refused', // the server answered that it makes no timestamp
  'time-answer', // not an answer to what was asked
  'time-not-trusted', // leads to no root that the school chose
  'cancelled',
  'network-refused',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error with a code that people get a sentence for. Across contexts (messages) only `code` survives: branch on it,
 * never on `instanceof`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** Technical detail for "copy details"; never page content, names or addresses. */
  readonly details: string;

  constructor(code: ErrorCode, details = '', options?: { cause?: unknown }) {
    super(details === '' ? code : `${code}: ${details}`, options);
    this.code = code;
    this.details = details;
  }
}

/** The code of anything thrown, here or in another context; `unexpected` when it carries none. */
export function codeOf(error: unknown): ErrorCode {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return ERROR_CODES.find((known) => known === code) ?? 'unexpected';
}

/** Anything thrown as an AppError, keeping its code. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new AppError(codeOf(error), details, { cause: error });
}
