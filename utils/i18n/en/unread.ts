// English texts for pages of known sites on which no post was found, and the text by which a person can help.

export const unread = {
  mobile:
    'This is the mobile layout of {{site}}. Tyst takes what the window shows and the address, and reads nothing of it. On {{host}} the post can be read.',
  see: 'Can you see a post here?',
  missing: 'Something here could not be read',
  why: 'The site may have changed its pages. This text tells whoever looks after Tyst what was tried. It holds nothing of the page: no address, no name, no word of it.',
  copy: 'Copy this text',
  label: 'What was tried',
  text: {
    found: 'Tyst {{version}}, {{browser}}: no post was found on a page of {{site}}.',
    read: 'Tyst {{version}}, {{browser}}: something could not be read on a page of {{site}}.',
    tried: 'Ways tried, in this order, with what the page has of each:',
    way: '{{place}}. {{way}}: {{found}} (painted: {{painted}})',
    values: 'How each value was read:',
    value: '{{field}}: {{source}}',
  },
  amount: { none: 'none', one: 'one', few: 'a few', many: 'many' },
} as const;
