// English texts of whom the school tells and asks: in the settings, and wherever a contact is needed.

export const contacts = {
  label: {
    dsl: 'The person for safeguarding',
    police: 'The police',
    unit: 'The Health and Safety Unit',
    allegations: 'The council’s officer for allegations against staff',
    council: 'The council',
    solicitor: 'The council’s solicitor',
    union: 'The union',
  },
  hint: {
    dsl: 'Told before anybody else where a child may be harmed.',
    police: 'The officer for schools, or the station. In an emergency it is 999, otherwise 101.',
    unit: 'Told where staff or pupils may not be safe.',
    allegations: 'In England the local authority designated officer (LADO).',
    council: 'Who at the council is told of such matters.',
    solicitor: 'Checks letters and what the law sheet says.',
    union: 'For members of staff who want advice or company.',
  },
  name: 'Name of the office or the role',
  phone: 'Telephone',
  email: 'Email',
  telephone: 'Telephone {{phone}}',
  nameHint: 'An office, not a person: people change.',
  phoneWrong: 'Not saved: a telephone number has 3 to 20 digits',
  emailWrong: 'Not saved: an email address has an @ and a domain',
  notSet: 'Not set',
  none: 'The settings name no telephone and no email for this.',
  setIt: 'Set it',
  unitName: 'What your school calls the Health and Safety Unit',
  unitNameHint:
    'For example: health and safety adviser of the trust. It stands in tasks, advice and packs instead of the usual name.',
  unitNameWelsh: 'The same in Welsh',
  unitNameWelshHint: 'Empty: the name above is used in both languages.',
  whom: 'How to reach them',
} as const;
