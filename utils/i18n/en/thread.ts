// English texts of captures of a whole thread or chat: the choice, the question why, the progress, and the list of items.

export const thread = {
  take: 'Take the post and what hangs under it',
  takeChat: 'Take the chat back to this message',
  takes: 'the post and what hangs under it',
  takesChat: 'the chat from this message to its newest',
  since: 'From which day? (optional)',
  sinceHint: 'Empty: from the message above. Else the chat is scrolled up to that day, as far as this computer has it.',
  sinceDay: 'From {{day}} on. The chat is scrolled up to that day, as far as this computer has it.',
  takesSince: 'the chat from {{day}} to its newest',
  takePage: 'Take the whole page',
  takesPage: 'the whole page, from its top to its end',
  takePost: 'Take only this post',
  takeMessage: 'Take only this message',
  question: 'Why is more than the one post needed?',
  hint: 'Take no more than is needed: other people’s words come with it.',
  ground: {
    context: 'It cannot be understood by itself',
    'several-people': 'Several people join in',
    'goes-on': 'It goes on over time',
    'asked-for': 'The Head or the police asked for it',
  },
  waits: 'First say why more is needed',
  ownMessages:
    'Your own messages will be covered. The author can then see whose are missing: take only the one message, or ask somebody else to capture.',
  progress: 'Part {{done}} of about {{about}}, about {{seconds}} s left. Stay on this tab.',
  title: 'The items, in their order',
  list: 'List of the items ({{number}})',
  needed: 'Why more than the one post was needed',
  counts:
    'Seen: {{seen}}. Whole: {{whole}}. Cut short: {{cut}}. Folded away by the site: {{collapsed}}. Not in the picture: {{notLoaded}}.',
  state: {
    whole: 'whole',
    cut: 'cut short',
    'not-loaded': 'not in the picture',
  },
  show: 'Show item {{number}} in the picture',
  at: 'from row {{top}} of the picture',
  more: 'The list holds the first {{number}} items; the picture shows the rest.',
} as const;
