// English texts of the question how a person comes to see a chat, and of its answer in records.

export const permission = {
  question: 'How do you come to see this chat?',
  member: 'I am in this chat',
  shown: 'A member showed it to me and agreed',
  neither: 'Neither',
  role: 'Who showed it',
  roleIs: {
    parent: 'a parent or carer',
    staff: 'a member of staff',
    governor: 'a governor',
    pupil: 'a pupil',
    other: 'someone else',
  },
  date: 'When',
  choose: 'Choose',
  today: 'today, {{day}}',
  yesterday: 'yesterday, {{day}}',
  before: 'before {{day}}',
  noName: 'Role and date go into the record, never a name. Never link a parent’s WhatsApp to a school computer.',
  stop: 'Stop, and ask the Head Teacher before anything is captured. If it is about the Head Teacher, ask the Chair of Governors.',
  danger: 'Someone is in danger: capture it all the same',
  waits: 'First say how you come to see this chat',
  waitsForDetails: 'First choose who showed it, and when',
  waitsForHead: 'Stop: ask the Head Teacher first',
  field: 'Permission to view',
  inRecord: 'This goes into the record.',
} as const;
