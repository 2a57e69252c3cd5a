// English texts of the backup namespace: one encrypted file of the whole casebook, and putting it back.

export const backup = {
  title: 'Backup',
  never: 'There is no backup yet. If this computer is lost or breaks, what you received is lost with it.',
  last: 'Last backup: {{time}}.',
  changed: 'Something was received since the last backup.',
  intro:
    'One encrypted file with everything in this part of the casebook. Only the recovery key on your recovery sheet opens it. Keep it apart from this computer.',
  act: 'Make a backup',
  writing: 'Writing the backup: {{percent}} %',
  stop: 'Stop',
  stopped: 'Stopped. No backup was made.',
  fileType: 'Encrypted backup',
  written: 'The backup was written. Check it with “Check a backup” before you rely on it.',
  offered: 'The backup was offered as a download. Look whether it arrived, and check it with “Check a backup”.',
  check: 'Check a backup',
  checkAct: 'Check this backup',
  checked_one: 'The backup is whole: {{count}} entry in it can be opened.',
  checked_other: 'The backup is whole: all {{count}} entries in it can be opened.',
  restoreOpen: 'I have a backup from another computer',
  restore: {
    title: 'Put a backup back',
    intro: 'The casebook is then opened with the passphrase that it had when the backup was made.',
    file: 'The backup file',
    fileMissing: 'Choose the backup file',
    key: 'Recovery key',
    keyHint: 'From the recovery sheet. It begins with AGE-SECRET-KEY-1.',
    act: 'Put it back',
    busy: 'Checking: {{percent}} %',
    back: 'Set up a new casebook instead',
  },
} as const;
