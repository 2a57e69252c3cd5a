// English texts of the bundle namespace: what lies inside a bundle, in plain words.

export const bundle = {
  file: {
    report: 'A report to read and print',
    reportPdf: 'The same report as a PDF, with smaller pictures',
    pictures: 'The pictures, as shown above, with the covered areas destroyed',
    facts: 'What was read of each post: address, author, times, words, and where each was read',
    source: 'The text of each post’s own part of the page',
    case: 'The case code, its title, and who it is addressed to',
    custody: 'The history of the evidence up to its last sealing',
    readme: 'How anyone can check the file, in English and Welsh',
    signature: 'A signature that shows whether anything was changed afterwards; its key was made for this case and names nobody',
  },
} as const;
