// English texts of a capture that was cut short and can go on.

export const resume = {
  button: 'Go on with the capture from {{time}}',
  offer_one: 'A capture of this, begun at {{time}}, was cut short. {{count}} part of it is kept.',
  offer_other: 'A capture of this, begun at {{time}}, was cut short. {{count}} parts of it are kept.',
  elsewhere_one: '{{count}} capture of another page was cut short and waits as a draft.',
  elsewhere_other: '{{count}} captures of other pages were cut short and wait as drafts.',
  openNewest: 'Open the newest',
  how: 'You can go on with it: show the same post, press the Tyst button and choose “Go on with the capture from {{time}}”. If it is gone, seal what there is: a partial capture is still evidence.',
  wentOn_one: 'The capture was cut short after {{count}} part and went on at {{time}}; the parts meet.',
  wentOn_other: 'The capture was cut short after {{count}} parts and went on at {{time}}; the parts meet.',
  field: 'Went on',
  check: 'This capture was cut short and went on later. Look at the covered parts again before you seal it.',
} as const;
