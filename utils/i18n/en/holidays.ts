// English texts of the school's holidays: in the settings and in a letter's form.

export const holidays = {
  title: 'The school’s holidays',
  intro: 'No deadline of a letter falls on these days. They are kept for all letters.',
  hint: 'On these days no deadline falls. They are kept for all letters. Bank holidays of England and Wales are known, as at {{asAt}}.',
  none: 'None yet.',
  first: 'First day',
  last: 'Last day',
  add: 'Add these days',
  fromTo: '{{from}} to {{to}}',
  remove: 'Remove {{from}} to {{to}}',
  wrong: 'Give a first day and a last day that is not before it',
  paste: 'Paste a list of dates',
  pasted: 'Dates, one holiday on each line',
  pastedHint:
    'One day, or a first and a last day. For example: Christmas 21/12/2026 to 4/1/2027, or 25 May 2027. The day comes before the month.',
  refused: 'Nothing was added. These lines are no day, and no first and last day: {{lines}}',
  take: 'Add these dates',
  added_one: '{{count}} holiday was read',
  added_other: '{{count}} holidays were read',
  bank: 'Bank holidays',
  bankHint: 'Those of England and Wales count by themselves. Tyst knows them until {{until}}, as published on {{asAt}}.',
  bankShow: 'Show the bank holidays',
} as const;
