// English texts of the time namespace: trusted time in the settings and in the casebook.

export const time = {
  title: 'Trusted time',
  intro:
    'When the casebook receives a file, a timestamp server can confirm that the file existed by then. Without it, only this computer’s clock says when. It is off until you switch it on here.',
  leaves:
    'Only a fingerprint of the file and a random number are sent, from this computer and only when the casebook receives a file or passes one on. The server sees the address of your network and that Tyst asks, never what is in the file or who reported it. Handing over never asks it.',
  server: 'Address of the timestamp server',
  serverHint:
    'Your council or IT support can name one. It begins with http:// or https://. The browser then asks whether Tyst may contact it.',
  serverWrong: 'Enter an address that begins with http:// or https://',
  on: 'Switch on',
  change: 'Use this address',
  off: 'Switch off',
  isOn: 'On: {{host}} is asked.',
  isOff: 'Off.',
  refused: 'The browser was not allowed to contact that host. Nothing was changed.',
  notAllowed: 'The browser does not let Tyst contact {{host}} yet.',
  allow: 'Allow {{host}}',
  managed: 'Your school’s IT team has set this. What it has set cannot be changed here.',
  roots: 'Certificates that your school trusts',
  rootsHint:
    'The root certificate of the timestamp service, as a PEM or DER file from its own website. None is built in: a timestamp counts only if it leads to one of these.',
  rootsNone: 'None yet. Without one no timestamp is accepted.',
  rootUntil: 'valid until {{time}}',
  rootRemove: 'Stop trusting {{name}}',
  rootAdd: 'Add a certificate file',
  fingerprint: 'Fingerprint',
  unnamed: 'no name',
  try: 'Try it now',
  trying: 'Asking the server …',
  came: 'It works: {{authority}} answered with the time {{time}}.',
  kept: {
    clock: 'This computer’s clock',
    from: 'from {{authority}}; the file existed by then, whatever this computer’s clock said',
    untrusted: 'A timestamp from {{authority}} is kept, but your school no longer trusts its certificate.',
    none: 'none yet',
    save: 'Save the timestamp',
  },
  inside: {
    whole: 'the whole file',
    trusted: 'Trusted time inside, for {{file}}: {{time}}, from {{authority}}.',
    unknown: 'There is a trusted time inside, for {{file}}, but it does not lead to a certificate that your school trusts.',
  },
  pack: {
    obtained: 'A trusted time stands in the pack.',
    missing:
      'The timestamp server gave no trusted time, so none stands in the pack. It is complete and signed all the same. You can make it again later to add one.',
  },
  asking: 'Asking for trusted time …',
  waiting_one:
    'No trusted time yet for {{count}} file. Your work is not affected. Tyst asks again when the casebook is next opened.',
  waiting_other:
    'No trusted time yet for {{count}} files. Your work is not affected. Tyst asks again when the casebook is next opened.',
  why: 'Why: {{what}}',
  again: 'Ask again now',
} as const;
