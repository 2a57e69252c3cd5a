// English texts about imagery that must never be stored: the record without a picture, and what was captured by mistake.

export const imagery = {
  title: 'Record without a picture',
  caseTitle: 'Recorded without a picture',
  recordedAt:
    'Recorded without a picture on {{time}}. It is kept on this computer and has gone to nobody yet. Answer the question below, then seal it for the {{dsl}}.',
  intro:
    'No picture was taken, and not one word of the post is kept: only where it is, whose account it is, and when. It is for the {{dsl}} only.',
  stopTitle: 'Before anything else',
  stop: 'Do not look again. Do not open the address. Do not copy, print, share or delete anything.',
  tell: 'Tell your {{dsl}} now, in person or by telephone. Do not wait for this record.',
  whereTitle: 'What the record holds',
  recorded: 'Recorded',
  question: 'What might it show?',
  questionHint: 'Do not describe the image, here or to anyone.',
  questionMissing: 'Say what it might show',
  more: 'What else do you know? (optional)',
  moreHint: 'These are the only words the record can hold. Do not describe the image.',
  sentence: {
    adult: 'An adult may be involved.',
    pupil: 'A pupil of this school may be concerned.',
    shared: 'It is being passed on to others.',
    danger: 'Someone may be in danger.',
    paper: 'The DSL or DSP has been told in person.',
  },
  helpTitle: 'Who helps',
  help: {
    police: 'The police, 101, without delay if an adult may be involved; 999 if someone is in danger now.',
    reportRemove:
      'Report Remove (Childline and the IWF): a young person under 18 can ask for their own picture to be taken down.',
    ceop: 'CEOP: reports an adult who behaves sexually towards a child online.',
    iwf: 'Internet Watch Foundation (IWF): reports sexual pictures of children on the internet.',
    who: 'The {{dsl}} decides which of them to use, and tells the young person’s family where that is safe.',
  },
  seal: 'Seal this record for the {{dsl}}',
  sealAfter: 'After this it cannot be edited, and this screen no longer shows the address.',
  sealed: {
    body: 'It can no longer be edited. It is kept apart, for the {{dsl}} only: lists for other staff do not show the address or the account.',
    next: 'Give it to the {{dsl}}',
    nextHint: 'Tell them now, whatever happens with the file. The file holds no picture and goes to nobody else.',
    handOver: 'Hand over to the {{dsl}}',
  },
  forDsl: 'For the {{dsl}} only',
  forDslTag: 'For the DSL or DSP only',
  forDslMore: 'The address and the account are shown to the {{dsl}} only. Do not look for the post.',
  draft: 'Record without a picture, {{time}}',
  handOver: {
    body: 'This case holds a record without a picture. It goes to the {{dsl}} and to nobody else, not even the Head Teacher: they decide who must know.',
    now: 'Tell the {{dsl}} now, in person or by telephone. The file can follow.',
  },
  mistake: {
    action: 'Captured by mistake: it must not be seen',
    what: 'For a picture that may show a nude or semi-nude of someone under 18, an intimate image of an adult, or terrorist content.',
    title: 'Make it unviewable?',
    body: 'From now on no screen of Tyst shows the picture, small or large, and no file holds it. You cannot undo this.',
    notDeleted: 'It is not deleted: the {{dsl}} removes it after advice from the police. Do not discard, copy or share anything.',
    confirm: 'Make it unviewable now',
  },
  withheld: {
    title: 'Made unviewable',
    since: 'Captured by mistake. It was made unviewable on {{time}}.',
    body: 'No screen shows it and no file holds it. It still lies on this computer, unseen, until the {{dsl}} removes it.',
    tell: 'Tell your {{dsl}} now, in person or by telephone. If an adult may be involved, call the police now. If someone is in danger, 999.',
    leave:
      'Leave this computer as it is. Do not look at the post again, and do not remove Tyst: that would delete what the police may need.',
    dslTitle: 'For the {{dsl}}: what to do',
    dslPolice: 'Ask the police (101) before anything is removed, and follow what they say. Do not try to look at it.',
    dslNote: 'Write down what they said, who said it and when, in your safeguarding record.',
    dslRemove:
      'Then remove it here. Tyst deletes the picture, and keeps a note of what was removed, when and why, and its fingerprint.',
    traces:
      'It is then removed from Tyst. Traces may remain on the disk, in backups of this computer, and in files made before: say so to the police and to IT support.',
    earlierFile:
      'A file of this case was made before this. It may hold the picture: do not open it, and tell the {{dsl}} who has it.',
    received:
      'Its working copies cannot be seen either. It goes into no pack and no new backup. If it was recorded in this same browser, it is unviewable there, too, and is removed with it. Whoever handed it over may still hold it, and so may backups, files and packs made before: do not open them, and tell the {{dsl}} where they are.',
    file: 'It holds an item that was captured by mistake: it is not given out, and goes into no pack and no new backup. Any other items in it can still be seen.',
    remove: 'Remove it from Tyst',
    removeTitle: 'Remove it from Tyst?',
    removeAsk: 'Have the police, or another body they sent you to, said that it may be removed?',
    removeConfirm: 'They have: remove it now',
    draft: 'Captured by mistake, unviewable since {{time}}',
    tag: 'Unviewable: tell the DSL or DSP',
    open: 'What to do',
  },
  removed: {
    title: 'Removed from Tyst',
    body: 'It was captured by mistake and removed on {{time}}. Its fingerprint was {{digest}}.',
    file: 'Removed from Tyst on {{time}}, because an item in it was captured by mistake. Its receipt code stays, and its fingerprint was {{digest}}. Its signature can no longer be checked here. Any other items in it were kept.',
    noDigest: 'It was captured by mistake and removed on {{time}}, before its parts were put together.',
  },
} as const;
