// English texts of the designated person's safeguarding advice: given, sent as a file, received.

export const advice = {
  title: 'Safeguarding advice',
  why: 'A child has been or may be harmed, or nobody is sure. Until your advice is on record, contact with the author, letters and requests for deletion stay locked.',
  waits: 'Waits for your safeguarding advice. Until it is on record, nothing may reach the author.',
  give: 'Give advice, in a tab',
  said: 'What is your advice? What was agreed with others?',
  record: 'Record the advice',
  onRecord: 'Advice of {{time}}: {{answer}}',
  cameLater:
    'An item came after this advice, which knew nothing of it. Until you give new advice, contact, letters and requests for deletion stay locked.',
  again: 'Give new advice',
  passOn: 'Pass the advice on',
  goes: 'The advice goes {{toWhom}}, whose casebook keeps it. Nothing is sent by Tyst.',
  save: 'Save the advice as a file',
  encrypted: 'The file is encrypted: only they can open it.',
  plain:
    'The file is not encrypted: the school’s card on this computer has no key for them. Take it to them yourself, or tell them what it says.',
  code: 'Code of the advice:',
  sayCode: 'Say the code to whoever receives the file. If theirs is the same, the advice is yours, unchanged.',
  seenHere: 'The file tells them that these items were seen on this computer.',
  fromFile: 'The advice came as a file',
  choose: 'Advice file from the {{dsl}}',
  about: 'About',
  isAbout: 'It is about: {{items}}.',
  stillFor: 'There is no advice yet on: {{items}}.',
  elsewhere: 'It unlocks nothing for other items: there is no advice yet on {{items}}.',
  typedIsAbout:
    'What you record here is about every item that is here now: {{items}}. An item that comes later is asked for anew.',
  compare: 'Ask the {{dsl}} for the code on their screen. Record the advice only if it is the same.',
  recordFile: 'Record this advice',
} as const;
