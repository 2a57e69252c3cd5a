// English texts of the lock namespace: setting up, opening and locking what the casebook received.

export const lock = {
  setUp: {
    title: 'Set up the casebook',
    intro:
      'What you receive here is kept encrypted on this computer. Only a passphrase opens it. Set it up on the computer where you handle matters, and choose the passphrase yourself.',
    lose: 'Without the passphrase and without the recovery sheet nobody can open it again. Tyst has no other way in.',
    passphrase: 'Passphrase',
    hint: 'At least 12 characters. Four or five words that do not belong together are good.',
    again: 'Passphrase again',
    different: 'The two are not the same',
    act: 'Set up the casebook',
    busy: 'Making the keys',
  },
  sheet: {
    title: 'Recovery sheet',
    intro:
      'Print this page now and keep it in a sealed envelope in the school safe. With it a forgotten passphrase can be replaced. Whoever has it can open the casebook.',
    key: 'Recovery key',
    made: 'Casebook set up on {{time}}',
    use: 'To use it: open the casebook, choose “I have forgotten the passphrase”, and enter the recovery key.',
    print: 'Print the recovery sheet',
    printed: 'I have printed it and put it away',
    once: 'Print it before you go on.',
    next: 'Go on to the casebook',
  },
  again: {
    title: 'Print the recovery sheet again',
    intro:
      'Enter the passphrase: the sheet comes back with the same recovery key. An earlier sheet goes on working. Somebody who has taken it can open the casebook on this computer and its backups: keep both where they cannot reach them.',
    act: 'Show the recovery sheet',
  },
  open: {
    title: 'The casebook is locked',
    intro: 'Enter the passphrase to see what you received. Capturing and handing over work without it.',
    passphrase: 'Passphrase',
    act: 'Open the casebook',
    busy: 'Opening',
    forgotten: 'I have forgotten the passphrase',
    waitUntil: 'You can try again at {{time}}.',
  },
  reset: {
    title: 'New passphrase from the recovery sheet',
    key: 'Recovery key',
    keyHint: 'From the recovery sheet. It begins with AGE-SECRET-KEY-1.',
    passphrase: 'New passphrase',
    act: 'Replace the passphrase',
    back: 'Back',
  },
  now: 'Lock now (F8)',
  idle: 'It locks by itself after {{count}} minutes without use.',
} as const;
