// English texts of the first-run page.

export const welcome = {
  title: 'Welcome',
  heading: 'Tyst records a post as evidence',
  lead: 'Tyst is Welsh for witness. When you see an inappropriate post about your school, a pupil or a member of staff, Tyst helps you to record it properly and hand it to the Head Teacher.',
  pin: {
    title: 'First, keep the button in sight',
    chrome: 'Press the puzzle piece at the right of the toolbar, then the pin beside Tyst.',
    firefox: 'In Firefox: press the puzzle piece, then the cog beside Tyst, then Pin to Toolbar.',
    shortcut: 'You can also press {{keys}}, or choose Tyst in the menu of the right mouse button on a post.',
  },
  steps: {
    title: 'Five steps, a few minutes',
    go: 'Go to the post on Facebook, X or WhatsApp Web. Other sites work too; you then type who and when yourself.',
    capture:
      'Press the Tyst button and Capture post. A picture of the post and its address, author and time are kept as a draft.',
    review: 'Check the draft. Your own account is covered for you where Tyst finds it; cover more where it is needed.',
    seal: 'Seal it. After that it cannot be edited, and a later change would show.',
    handOver: 'Hand it over to the Head Teacher as one file.',
  },
  does: {
    title: 'What Tyst does not do',
    network: 'It does not send anything. What you record stays on this computer until a person saves it to a file.',
    watching: 'It does not look at any page until you press its button.',
    page: 'It does not reply, like, report or click anything. At most it scrolls the page and puts it back.',
    looking: 'It does not make looking invisible. A site may count views, and a chat may show messages as read.',
    proof:
      'It does not prove that a post is true or who wrote it. It shows what this computer displayed, and that the record has not been changed since.',
    safeguarding: 'It does not take the place of your school’s safeguarding record.',
  },
  name: {
    title: 'Your name',
    promise:
      'Your name and your account are not put into the file, and the school will not tell the author who reported the post.',
    limit:
      'A court, the police or the platform could still find out, and in a small group people may guess. How you hand the file over can also show who you are: an email names its sender.',
    child: 'Never promise a child that something will stay secret.',
  },
  situations: {
    title: 'When it is not that simple',
    phone: {
      title: 'I saw it on a phone, or at home',
      text: 'Tyst works on a computer. Do not forward the post. Write down who, where and when, and record it on a school computer as soon as you can, with an account that can see it anyway. Records stay on the computer where they were made, so do not use a family computer.',
      whatsapp:
        'Never link a parent’s WhatsApp to a school computer. If a parent shows you a message, ask them for a screenshot.',
      danger: 'If someone is in danger now, call 999 first. The evidence can wait.',
    },
    me: {
      title: 'It is about me',
      text: 'You do not have to record it, or look at it again: a colleague can do it for you. If you do it yourself, your name in other people’s words is part of the evidence and is not covered unless you choose so.',
      support: 'Tell the Head Teacher and ask for support. You can also ask your union.',
    },
    head: {
      title: 'It is about the Head',
      text: 'Then it does not go to the Head. Tyst asks before it is handed over and names the Deputy Head Teacher or the Chair of Governors instead.',
    },
    child: {
      title: 'A child may be in danger or harmed',
      text: 'Tell your {{dsl}} first, whoever the post is about. If it might show a nude or semi-nude of someone under 18, do not capture it, look again, copy, share or delete. Tell your {{dsl}} now.',
    },
  },
  receives: {
    title: 'Who receives it',
    text: 'The Head Teacher, or whoever is named instead, and nobody else until they decide. They choose whether the police, the council, a solicitor or the platform receive a copy.',
  },
  settings: 'Language, role and school name',
} as const;
