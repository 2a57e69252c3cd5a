// English texts of redrawn pictures: their margin, what stands in them for a picture, and what the review says of them.

export const rendition = {
  band: 'Redrawn picture, not a screenshot',
  what: {
    picture: 'Picture',
    video: 'Video',
    drawing: 'Drawing',
    frame: 'Embedded page',
  },
  drawing: 'The post is being redrawn',
  why: 'The browser, or a rule set by your IT team, refuses screenshots of this page. Tyst draws the post again from its words and layout.',
  note: {
    title: 'This is a redrawn picture, not a screenshot',
    why: 'The browser, or a rule set by your IT team, refuses screenshots of this page. Tyst has drawn the post again from its words and layout.',
    weaker:
      'Pictures and videos are grey boxes, and letters and colours may differ. It is weaker evidence than a screenshot; its margin, the record and the report say what it is.',
    todo: 'Compare it with the page. If it does not help, discard the draft. Ask your IT support whether screenshots can be allowed.',
  },
  alt: 'Redrawn picture of item {{number}}, not a screenshot',
  size: '{{width}} × {{height}} pixels with its margin',
  meaning:
    'Drawn again from the post’s words and layout. Pictures and videos are grey boxes; letters and colours may differ from the page.',
  tag: 'Redrawn, not a screenshot',
} as const;
