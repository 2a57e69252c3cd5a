// English texts of the law sheet: what each entry is about, in our own words.

export const law = {
  title: 'The law, briefly',
  intro:
    'For England and Wales. It does not say that anybody has broken the law: the police, prosecutors and courts decide that.',
  check: 'Check with the council’s solicitor before you rely on any of this.',
  asAt: 'As at {{date}}',
  confirm: 'to be confirmed by the solicitor',
  kind: {
    civil: 'Civil, not an offence',
    criminal: 'Criminal',
    both: 'Criminal and civil',
    right: 'A right of everybody',
    powers: 'Limits the school itself',
  },
  decides: {
    court: 'A court decides',
    'police-cps': 'Police and prosecutors decide',
    'attorney-general': 'Police and prosecutors, with the Attorney General’s consent',
    both: 'Police and prosecutors, or a court',
    'school-and-council': 'To be settled with the council’s solicitor beforehand',
  },
  limit: {
    'one-year': 'within one year',
    'six-months': 'as a rule within six months',
    extended: 'within a few years, counted in different ways',
    none: 'no fixed limit',
    'by-remedy': 'depends on the way that is taken',
    'not-applicable': 'no time limit',
  },
  entry: {
    defamation: {
      name: 'Defamation Act 2013, section 1',
      text: 'A statement must have caused, or be likely to cause, serious harm to somebody’s reputation. Individuals can claim; a governing body probably cannot.',
    },
    'malicious-communications': {
      name: 'Malicious Communications Act 1988, section 1',
      text: 'Sending something indecent or grossly offensive in order to cause distress or anxiety. Threats and false statements moved to the Online Safety Act on 31 January 2024.',
    },
    'threatening-communications': {
      name: 'Online Safety Act 2023, section 181',
      text: 'Threats of death, serious injury, rape or serious financial loss.',
    },
    'false-communications': {
      name: 'Online Safety Act 2023, section 179',
      text: 'Sending what one knows to be false, meaning to cause harm that is more than trivial, without a good excuse.',
    },
    'communications-network': {
      name: 'Communications Act 2003, section 127',
      text: 'Messages on a public network that are grossly offensive, indecent, obscene or menacing. Its part about falsehoods no longer applies here.',
    },
    harassment: {
      name: 'Protection from Harassment Act 1997',
      text: 'A course of conduct, so more than once, that amounts to harassment. It can be an offence, and a court can forbid it.',
    },
    'stirring-up-hatred': {
      name: 'Public Order Act 1986, Parts 3 and 3A',
      text: 'Stirring up hatred because of race, religion or sexual orientation.',
    },
    'threats-to-kill': {
      name: 'Offences against the Person Act 1861, section 16',
      text: 'Threatening to kill, meaning the other person to fear it.',
    },
    'racially-aggravated': {
      name: 'Crime and Disorder Act 1998, section 32',
      text: 'Harassment that is made worse by hostility because of race or religion.',
    },
    'intimate-images': {
      name: 'Sexual Offences Act 2003, sections 66A and 66B',
      text: 'Sending or sharing intimate images of the kinds named there. Such an image is never captured or kept here.',
    },
    'accused-teacher': {
      name: 'Education Act 2002, sections 141F and 141G',
      text: 'Before a charge, nothing may be published that identifies a teacher whom a pupil, or somebody for a pupil, accuses of an offence.',
    },
    'nuisance-on-premises': {
      name: 'Education Act 1996, section 547',
      text: 'Causing a nuisance or disturbance on school premises. It is about the premises, not about what is posted.',
    },
    'free-expression': {
      name: 'Human Rights Act 1998, Article 10',
      text: 'Everybody may express opinions, unwelcome ones too. Whatever the school does has to be fair and no more than is needed.',
    },
    'investigatory-powers': {
      name: 'Regulation of investigatory powers',
      text: 'Looking again and again at one person’s account may count as surveillance. A school cannot allow that to itself.',
    },
  },
} as const;
