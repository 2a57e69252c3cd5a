// English texts of the contact with an author and of the meeting: what to say, the papers for it, and its minutes.

export const meeting = {
  invitation: {
    title: 'What an invitation says',
    intro: 'In person and on the telephone the same as in a letter, in a calm minute and where nobody else can hear.',
    say: {
      matter: 'That comments on {{site}} were brought to your attention. Never by whom.',
      purpose: 'What the meeting is for: to talk about it, to settle what worries them, to agree a way forward.',
      when: 'Day, time and place; and how they can ask for another.',
      someone: 'That they may bring someone, and may speak Welsh or English.',
      minutes: 'That somebody else from the school will be there and write down what is agreed.',
      otherwise: 'What follows if you do not meet: you will write to them about it instead.',
    },
    never:
      'Do not argue about the post on the telephone, accuse the person of anything, or speak of their child. If it becomes heated, say that you will write, and end the call.',
    record: 'Record it below straight afterwards: who, when, how, what was said, and their answer. One entry for each try.',
    letter: 'Write the invitation as a letter',
    risk: 'The first assessment says that a meeting may not be safe. Write to the person instead.',
    riskLetter: 'Write a letter',
  },
} as const;
