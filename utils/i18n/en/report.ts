// English texts of the report namespace: the report inside a bundle.

export const report = {
  title: 'Evidence report',
  documentTitle: 'Evidence report, case {{code}}',
  part: 'Part {{number}} of {{count}}',
  partNote:
    'This case fills {{count}} files. This report belongs to part {{number}} and shows only the items in it; the other parts hold the rest, each with a report of its own.',
  item: 'Item {{number}}',
  notGiven: 'Not given',
  source: 'Source: {{source}}',
  cover: {
    code: 'Case code',
    title: 'Case title',
    reference: 'Case reference',
    school: 'School',
    to: 'For the attention of',
    aboutHead: 'The matter is about the Head Teacher, so this file is not addressed to them.',
    reporter: 'Reported by',
    anonymous: 'An anonymous reporter',
    contents: 'In this file',
    itemsOf: 'Items: {{numbers}} (the case has {{total}})',
    last: 'Last item sealed',
    confidential: 'Confidential: it holds personal data',
    both: 'This report is in Welsh and then in English. Both parts say the same.',
    toPart: 'English part',
    pdfLeftOut:
      'The report could not be added as a PDF too (it would be too large, or could not be made). This page can be printed instead.',
    heading: 'What this is',
    what: 'A record of posts as they looked on a screen when they were captured. Each item was sealed on the device that captured it; a later change to the picture or to the facts beside it can be found by checking this file.',
    limitsHeading: 'What this does not show',
    limits: {
      truth: 'That what the post says is true.',
      author: 'Who really wrote it. An account is not a person.',
      clock: 'That the clock of the device was right. Times of capture are by that clock alone.',
      page: 'That the page had not been changed on that screen before it was captured.',
      still: 'That the post is still there, or that there was nothing beside what was captured.',
    },
    careHeading: 'Before you use it',
    care: {
      danger: 'Someone in danger now? Call 999 first.',
      reporter: 'The reporter is not named here. Please do not try to find out who it was.',
      author: 'Do not reply to the post or contact its author before the school has decided what to do.',
      share: 'Keep this file on the school’s drive. Show it to no more people than need to see it.',
    },
  },
  summary: {
    heading: 'Items at a glance',
    item: 'Item',
  },
  facts: {
    platformId: 'The platform’s own number for it',
    left: 'Left out of the address',
    yes: 'Yes',
    no: 'No',
    noText: 'No words could be read. See the picture.',
    shown: 'The page showed: {{shown}}',
    exact: 'How exact: {{precision}}',
    agrees: 'The time worked out and the time shown agree.',
    disagrees: 'The time worked out and the time shown do not agree.',
    deviceClock: 'By the clock of the device that captured it',
    deviceOffset: 'The device was set to UTC{{offset}}',
  },
  concern: {
    heading: 'Why it was reported',
    categories: 'Kinds of concern',
    words: 'In the reporter’s words',
    none: 'None chosen',
    safeguarding: 'Does it say or suggest that a child has been or may be harmed?',
    answer: { yes: 'Yes', 'not-sure': 'Not sure', no: 'No' },
    tellDsl: 'The designated safeguarding person should be told first.',
    permission: 'Permission to view',
    ground: {
      member: 'The reporter is in this chat',
      shown: 'A member of the chat showed it and agreed',
      danger: 'Viewed because of danger to someone',
    },
  },
  provenance: {
    logOnly:
      'No picture was taken, on purpose, and no word of the post was kept: it may show imagery that must not be stored. This record is for the Designated Safeguarding Lead or Person only.',
    doNotOpen: 'Do not open the address, and do not describe the image. What happens next is decided with the police.',
    supplied:
      'Somebody gave this picture to the school. Tyst did not see the page: nobody can tell from this file whether the picture was changed before, when it was made, or what it leaves out. Everything beside it was typed.',
    told: 'This is what somebody told the school. Tyst did not see the page, and there is no picture of it yet.',
  },
  pdf: {
    page: 'Page {{number}} of {{count}}',
    reduced: 'The picture is reduced for this document; the sealed one is {{address}} in the same file.',
    leftOut: 'The picture is not in this document, to keep it small: it is {{address}} in the same file.',
  },
  picture: {
    heading: 'Picture',
    alt: 'Picture of item {{number}} as it looked on the screen',
    screenshot: 'A screenshot',
    rendition: 'Not a screenshot: redrawn from the page, because the browser refused screenshots',
    supplied: 'A picture that somebody gave to the school, saved again without its hidden data',
    none: 'No picture was taken of this item.',
    part: 'Part {{number}} of {{count}} of the picture. The end of each part stands again at the top of the next.',
    size: '{{width}} × {{height}} pixels, at a screen scale of {{scale}}',
    tiles_one: 'Taken in one piece',
    tiles_other: 'Put together from {{count}} pieces, whose overlaps were compared',
    covered_one: 'One area is covered',
    covered_other: '{{count}} areas are covered',
    coveredNone: 'Nothing is covered',
    coveredAccount: 'to hide the account it was viewed from: {{number}}',
    coveredHand: 'by hand: {{number}}',
    coveredMeaning:
      'What is covered was destroyed before sealing, so that the reporter cannot be identified. Nobody can bring it back, the police included.',
    moving_one: 'One area moved by itself (a video or a counter) and was not compared',
    moving_other: '{{count}} areas moved by themselves (a video or a counter) and were not compared',
  },
  whole: {
    heading: 'Is it whole?',
    because: 'It is partial because:',
    seen: 'Posts or messages in the picture: {{number}}',
    alterations: 'What the capture did to the page',
    untouched: 'Nothing. The page was not scrolled, clicked or changed.',
    scrolledOn:
      'Scrolled from {{before}} to {{visited}} (units of the page); the capture ended before the page was seen to be put back',
    scrolled: 'Scrolled from {{before}} to {{visited}}, then back to {{after}} (units of the page)',
    requests: 'Meanwhile the page itself loaded (pictures, data): {{number}}. Tyst asked for none of it.',
  },
  digests: {
    heading: 'Fingerprints for checking',
    record: 'Facts (capture.json)',
    picture: 'Picture',
    source: 'Page text (source.txt)',
    previous: 'Seal before this one',
    first: 'None: this was the first of the case',
    tool: 'Made with',
    exhibit: 'Police exhibit ref:',
  },
  custody: {
    heading: 'History of this evidence',
    intro: 'Each line holds the fingerprint of the line before it, so that a line cannot be changed or taken out unnoticed.',
    ends: 'It ends with the last sealing, because a file cannot contain the event of its own making.',
    endsPack: 'It is the history in the school’s casebook, up to the making of this pack.',
    number: 'No.',
    when: 'When (device clock)',
    what: 'What happened',
    digest: 'Fingerprint of the line',
    event: {
      sealed: 'Sealed',
      'bundle-written': 'A file for handing over was saved',
      'bundle-offered': 'A file for handing over was offered as a download',
      'handed-over': 'Handed over',
      'bundle-not-saved': 'The offered file was not saved',
      withheld: 'Made unviewable: captured by mistake',
      removed: 'Picture removed from Tyst',
      received: 'File received, unchanged',
      'working-copy-made': 'Working copy made',
      'working-copy-removed': 'Working copy removed',
      'receipt-confirmed': 'Receipt confirmed by the receiver',
      'copy-cleared': 'Picture removed from the sender’s computer: its receipt was confirmed',
      'act-recorded': 'Act recorded',
      timestamped: 'Trusted time obtained for a received file',
      'letter-made': 'Letter made',
      'letter-discarded': 'Letter discarded',
      'meeting-pack-made': 'Papers for a meeting made',
      'pack-begun': 'Pack about to be saved',
      'pack-not-saved': 'Pack was not saved',
      'pack-written': 'Pack saved',
      'pack-offered': 'Pack offered as a download',
      'deadline-recorded': 'Deadline recorded',
      'visit-recorded': 'Looked at again, without a capture',
      'reference-given': 'School’s reference given or changed',
      purged: 'Everything else of the case purged',
      erased: 'Something erased at a person’s request',
    },
  },
  check: {
    heading: 'How to check this file',
    intro:
      'Keep the ZIP file you were given as it is, and check that file: what was unpacked from it may have been changed since. README.txt in it lists the commands, which need no Tyst.',
    steps: {
      receipt:
        'Ask the person who handed it over for the receipt code. It comes from the ZIP file itself, so it stands on their screen and not in here.',
      verifier:
        'Open verify.html in any browser and choose the ZIP file; nothing is sent. Use a copy from the school or from where Tyst is published: whoever changes a file can change the verify.html in it too.',
      signature: 'Check the signature. It covers every file in the ZIP, this report included.',
      signer:
        'Compare the signer’s fingerprint with the one known to the school. A valid signature by a key nobody knows shows only that the file has not changed since it was signed.',
    },
    signer: 'Signer’s fingerprint (SHA-256 of the certificate)',
    signerNote: 'The key was made for this one case and names nobody.',
    bundle: 'Number of this bundle',
  },
  glossary: {
    heading: 'Words used here',
    case: {
      word: 'Case; case code',
      meaning:
        'All that was recorded about one matter. The code is random and tells nobody anything; the school’s own reference stands beside it where there is one.',
    },
    item: {
      word: 'Item',
      meaning:
        'One recording of a page, with a number in its case. It becomes an exhibit, with a reference of the police, only when a witness produces it.',
    },
    account: {
      word: 'Author; account',
      meaning: 'The account that the post stands under on the site. Who used it is another question.',
    },
    address: {
      word: 'Address',
      meaning:
        'Where the post stood. It is not a link here: opening it shows the site that somebody looked. WhatsApp has none; there the chat, the message’s number and the time stand for it.',
    },
    clock: {
      word: 'Device clock; UTC',
      meaning:
        'Times of recording are those of the computer’s own clock, which nobody else has confirmed. UTC is the world’s common time: UK time in winter, one hour behind it in summer.',
    },
    covered: {
      word: 'Covered',
      meaning: 'Part of a picture destroyed before sealing so that it does not show who was looking. What is under it is gone.',
    },
    whole: {
      word: 'Complete; partial',
      meaning:
        'Whether the picture shows all that it was meant to show. Partial always says why. It is judged by the program, from what the page told it.',
    },
    redrawn: {
      word: 'Redrawn picture',
      meaning: 'A drawing made from a page’s words and layout where the browser refused a screenshot. It is not a screenshot.',
    },
    noPicture: {
      word: 'Recorded without a picture',
      meaning:
        'Where something was and when, with no picture and no words of it, because it may be imagery that must not be kept.',
    },
    supplied: {
      word: 'Supplied',
      meaning: 'Given to the school by somebody. Tyst did not see the page.',
    },
    sealed: {
      word: 'Sealed',
      meaning: 'Closed on the device that recorded it. From then on a change to the picture or the facts can be found.',
    },
    fingerprint: {
      word: 'Fingerprint (SHA-256)',
      meaning:
        'A number of 64 characters worked out from a file. The smallest change to the file gives another number, and nobody is known to be able to make two files with the same one.',
    },
    history: {
      word: 'History of the evidence',
      meaning: 'The custody log: what happened to the case and when, each line tied to the one before.',
    },
    signature: {
      word: 'Signature; signer’s fingerprint',
      meaning:
        'Made over every file with a key that exists for one case, or for one casebook, only. The fingerprint of its certificate tells keys apart. It does not name a person.',
    },
    receipt: {
      word: 'Receipt code',
      meaning: 'A short form of the whole ZIP file’s fingerprint. The same file always gives the same code.',
    },
    safeguarding: {
      word: 'DSL, DSP',
      meaning:
        'The school’s Designated Safeguarding Lead (in England) or Person (in Wales), who is told first where a child may have been harmed.',
    },
  },
} as const;
