// English texts of a capture that runs: paused, gone on with, found again in another window of Tyst.

export const running = {
  title: 'A capture is running',
  pausedTitle: 'A capture is paused',
  intro: 'It goes on while this window is closed, as long as its page stays in front.',
  pause: 'Pause',
  goOn: 'Go on',
  pausing: 'Pausing after this part. Stay on this tab until then.',
  paused:
    'Paused after part {{done}} of about {{about}}. The page stays where it is; you may leave its tab. “Go on” brings the tab back.',
  ended: 'The capture has ended',
  endedKept: 'What there is is kept as a draft.',
  open: 'Open the draft',
} as const;
