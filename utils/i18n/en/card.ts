// English texts of the card namespace: making the school card, and having one.

export const card = {
  title: 'School card',
  intro:
    'The card is a small file for all staff. With it their hand-overs are encrypted, so that only the person they are addressed to can open them, and the casebook sees that they were made with this school’s card.',
  mine: 'Your receiving key',
  mineIntro:
    'Files for you are encrypted with this key. It opens nothing and is no secret: if somebody else makes the school card, give it to them and let them read it back to you.',
  make: 'Make a school card',
  again: 'Make a new card',
  againHint:
    'When a card was lost, or a role has changed hands. Files made with older cards can still be opened and are still known.',
  school: 'Name of the school',
  schoolMissing: 'Enter the name of the school',
  role: 'Who opens this casebook?',
  roleMissing: 'Say who opens this casebook',
  roles: { head: 'Head Teacher', deputy: 'Deputy Head', chair: 'Chair of Governors', dsl: '{{dsl}}' },
  whom: { head: 'the Head Teacher', deputy: 'the Deputy Head Teacher', chair: 'the Chair of Governors', dsl: 'the {{dsl}}' },
  others: 'Receiving keys of the others',
  othersHint:
    'Each sets up a casebook on their own computer and gives you the key shown there. Leave a field empty where there is none yet: files for that person are then not encrypted. Nobody can open what is for somebody else, not even you: a matter about the Head stays closed to the Head.',
  keyOf: 'Key of the {{role}}',
  keyWrong: 'This is not a receiving key. It begins with age1 and has 62 letters and digits.',
  act: 'Make the card',
  made: 'Card made on {{time}}',
  number: 'Number {{id}}',
  save: 'Save the card file',
  saveHint: 'Put it where all staff can reach it, not on a public page. IT can also give it to every computer by managed policy.',
  qr: 'The card as a picture, for a telephone',
  opens: 'Encrypts for: {{roles}}',
  link: 'School card',
  back: 'Received',
  staff: {
    title: 'School card',
    none: 'No school card. Hand-overs are not encrypted, and nobody can see that they come from this school.',
    load: 'Choose the card file of your school',
    loaded: 'Card of {{school}}, made on {{time}}.',
    managed: 'Your school’s IT team has set it. It cannot be changed here.',
    remove: 'Remove the card',
    who: 'It is the same for all staff and says nothing about you.',
  },
  handover: {
    encrypted: 'The file is encrypted: only {{who}} can open it, in their casebook.',
    open: 'The file is not encrypted: anyone who has it can open it.',
    noKey: 'The school card has no key for {{who}}, so the file is not encrypted: anyone who has it can open it.',
  },
} as const;
