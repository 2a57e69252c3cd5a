// English texts of the ten-minute set-up.

export const setUp = {
  title: 'Ten-minute set-up',
  intro: 'What Tyst should know of your school before the first post is handed over. In any order; you can stop and come back.',
  progress: '{{done}} of {{count}} done',
  allDone: 'Everything is set. What comes next is the first hour: read it once now, and print it.',
  done: 'Done',
  open: 'To do',
  link: 'Ten-minute set-up',
  links: 'For the school',
  welcomeTitle: 'If you are the Head Teacher',
  welcomeText: 'Tell Tyst about your school first, and read what comes first when something is handed over to you.',
  step: {
    role: { title: 'Say that you are the Head', about: 'Or the Deputy, or the Chair: it decides what you are shown.' },
    school: { title: 'The school: name, address, telephone', about: 'They stand at the head of letters.' },
    safeguarding: {
      title: 'Whom to tell when a child may be harmed',
      about: 'Your {{dsl}}, and the council’s officer for allegations against staff: a telephone or an email of each.',
    },
    police: { title: 'How to reach the police', about: 'The officer for schools, or the station. In an emergency it is 999.' },
    unit: { title: 'Whom to tell when the school may not be safe', about: 'Under the name that your school uses.' },
    holidays: { title: 'The school’s holidays', about: 'No deadline of a letter falls on them. You can paste the list.' },
    casebook: {
      title: 'The casebook’s passphrase',
      about: 'It keeps what is handed over from everybody else. Print the recovery sheet.',
    },
    card: { title: 'The school card', about: 'Staff load it, so that only you can open what they hand over.' },
  },
} as const;
