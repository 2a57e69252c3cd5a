// English texts of the Head's first hour: what to do, and what not, when something is handed over.

export const firstHour = {
  title: 'The first hour',
  intro: 'Something was handed over to you. This is what comes first, in this order.',
  print: 'Print this page',
  danger: {
    title: 'Is somebody in danger now?',
    call: 'Then call 999 before anything else. The evidence can wait.',
    otherwise: 'When it is not an emergency, the police number is 101.',
  },
  child: {
    title: 'May a child be harmed?',
    first:
      'If it says or suggests that a child has been or may be harmed, by anyone, staff included, tell your {{dsl}} first, even if you are not sure.',
    wait: 'Until their advice is on record, nobody contacts the author, writes a letter or asks for anything to be deleted.',
    staff: 'If it is an allegation against somebody who works with children, the council’s officer is told as well.',
    image:
      'If a picture may show a nude or semi-nude of someone under 18: stop. Do not look again, copy, share or delete. Tell your {{dsl}} now.',
  },
  you: {
    title: 'Is it about you?',
    text: 'Then it is not yours to decide. Pass it on to the Deputy Head Teacher, or where there is none to the Chair of Governors, and do nothing else with it.',
  },
  leave: {
    title: 'Do not answer it',
    reply: 'Do not reply, comment or contact the author, and see that nobody else does.',
    join: 'Do not join a group, send a friend request or use another name.',
    watch:
      'Do not ask anybody to keep watching, and do not look at the account again and again: that can be surveillance in law.',
    reporter: 'Do not ask who reported it, and do not guess.',
  },
  keep: {
    title: 'Keep the file as it is',
    drive: 'Keep it on the school’s own drive: not in a personal email, and not only on the stick it came on.',
    same: 'Do not rename, unpack or change it. It shows nothing any more if it is changed.',
    open: 'Open it in the casebook, under Received: it checks the file before it shows anything.',
    verdict: 'Unchanged since it was sealed: go on. Changed or damaged: do not rely on it; ask for it again.',
    confirm: 'Tell whoever handed it over the confirmation code, so that they know it arrived.',
  },
  tell: {
    title: 'Who is told',
    police: 'The police, where it may be a criminal offence: first they, then their instructions, then the school.',
    unit: 'The Health and Safety Unit, if staff or pupils may not be safe at the school.',
    person: 'The person it is about: tell them, support them, offer their union. They may choose not to see the post.',
    press: 'If a journalist asks: say nothing, and tell the council’s communications team.',
    nobody: 'Nobody else, until you have decided.',
  },
  decide: {
    title: 'Then decide',
    text: 'The case’s page lists what the protocol asks for, in its order, and what has to wait.',
    link: 'To what was received',
  },
} as const;
