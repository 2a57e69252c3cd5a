// English texts that take the place of others where the school has its own name for the Health and Safety Unit.

export const unit = {
  name: '{{unit}}',
  for: 'For: {{unit}}',
  informed: '{{unit}}: informed',
  first: 'Must be informed first: {{unit}}',
  advice: 'There is a concern for the safety of staff or pupils. Inform: {{unit}}.',
  tell: '{{unit}}: if staff or pupils may not be safe at the school.',
} as const;
