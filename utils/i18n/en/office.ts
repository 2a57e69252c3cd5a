// English texts of the office's casebook: letters and deadlines.

export const office = {
  letters: 'Letters',
  title: 'Letters that were made',
  intro: 'You see letters and deadlines: no pictures, and of posts only what a letter quotes. It is a view, not a lock.',
  noCasebook:
    'There is no casebook in this browser, so there are no letters and no deadlines to show. Whoever decides on the matters sets it up, on the computer where they handle them; the letters are seen there.',
  none: 'No letter was made yet.',
  noneHere: 'No letter was made in this case yet.',
  all: 'Letters of all cases',
  caseOf: 'Case {{code}}',
  sentBy: 'To be sent: {{how}}',
  deadline: 'deadline: 6 pm on {{day}}',
  dated: 'dated {{day}}',
} as const;
