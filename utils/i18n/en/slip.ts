// English texts of the witness slip: the page that is printed and never stored.

export const slip = {
  title: 'Witness slip',
  keep: 'Print this, fill it in by hand and sign it. Tyst does not store it, and your name goes into no file.',
  where: 'Keep it yourself in a safe place, or give it to the Head Teacher in a sealed envelope.',
  why: 'If this matter ever goes to court, a named person may have to say that they took the picture. This slip lets you do that, and only if you choose to.',
  capture: 'Capture',
  captureValue: 'Item {{item}} of case {{code}}',
  number: 'Capture number',
  captured: 'Captured',
  sealed: 'Sealed',
  clock: 'by the clock of the computer that took it',
  fingerprint: 'Fingerprint',
  fingerprintHint: 'The same as in the evidence. If one character of the record were changed, it would be another.',
  police: 'Police exhibit ref.',
  name: 'Name',
  role: 'Role at the school',
  signature: 'Signature',
  date: 'Date',
} as const;
