// English texts of watch words: the settings, what a school must settle first, and what the popup says of a mention.

export const watch = {
  title: 'Watch words',
  intro:
    'Tyst can tell you when a post on a page that you have open mentions your school: the toolbar button then shows a number, and the popup offers that post.',
  limits:
    'It reads only pages that you open yourself, while you look at them. It stores, sends and captures nothing by itself. It does not work on WhatsApp, in messages or in private groups.',
  first: {
    title: 'The school must settle this first',
    intro: 'Looking again and again for what people write can be surveillance in law. A school cannot authorise that itself.',
    council: 'Ask the council’s solicitor whether and how it may be done, and keep the answer.',
    impact: 'The data protection officer has written down why it is needed, who does it, and until when.',
    told: 'The social media policy says that the school may do it, and staff, parents and pupils have been told.',
    names: 'The words are the school’s own names. Never watch for a pupil, a parent or a member of staff.',
    person: 'If it leads you to one person’s account several times: stop, and ask the council’s solicitor before looking again.',
    choice: 'Each person switches it on for themselves. No one else can, and no policy of the computer either.',
    confirm: 'To be confirmed by the school’s solicitor.',
  },
  settled: 'The school has settled this',
  words: 'Watch words',
  wordsHint:
    'One on each line: the school’s name in both languages, with the mutations it takes in Welsh, nicknames, initials. For example: Ysgol Bryn Enghraifft, Fryn Enghraifft, YBE. Only whole words are found; capitals and accents make no difference.',
  wordsRefused_one: 'This cannot be a watch word: {{words}}. A word has at least two letters, and there are at most {{most}}.',
  wordsRefused_other: 'These cannot be watch words: {{words}}. A word has at least two letters, and there are at most {{most}}.',
  save: 'Save the watch words',
  sites: 'Look for them on',
  sitesHint: 'The browser asks whether Tyst may read this site. Switching it off gives the permission back.',
  waits: 'To switch it on, first save the watch words and say that the school has settled this.',
  refused: 'The browser did not allow it. Nothing was switched on.',
  mention: 'This post mentions one of your watch words. Nothing is stored unless you capture it.',
  elsewhere_one: '{{count}} other post on this page mentions one of your watch words.',
  elsewhere_other: '{{count}} other posts on this page mention one of your watch words.',
  choose: 'Choose the next',
} as const;
