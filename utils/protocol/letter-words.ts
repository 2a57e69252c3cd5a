// Words that no letter may use (PRACTICE 21): they accuse, decide what only a court decides, or tie a parent's words to their child.

const FORBIDDEN: Readonly<Record<'en' | 'cy', readonly RegExp[]>> = {
  en: [
    /\byou (?:have )?committed\b/iu,
    /\bdefam(?:atory|ation|ed|ing)\b/iu,
    /\blibel(?:lous)?\b/iu,
    /\bslander(?:ous)?\b/iu,
    /\billegal(?:ly)?\b/iu,
    /\bunlawful(?:ly)?\b/iu,
    /\bcriminal(?:ly)?\b/iu,
    /\boffences?\b/iu,
    /\bwe (?:will|shall) sue\b/iu,
    /\bexclu(?:de|ded|des|sion|sions|ding)\b/iu,
    /\b(?:child|son|daughter)(?:[’']s)? (?:school )?place\b/iu,
    /\bplace at (?:this|the|our) school\b/iu,
  ],
  cy: [
    /\brydych (?:chi )?wedi cyflawni\b/iu,
    /\b(?:dd|d)ifenw\p{L}*/iu,
    /\benllib\p{L}*/iu,
    /\bathrod\p{L}*/iu,
    /\banghyfreithlon\p{L}*/iu,
    /\b(?:t|d|th|nh)roseddol\p{L}*/iu,
    /\b(?:t|d|th|nh)rosedd(?:au)?\b/iu,
    /\bbyddwn yn erlyn\b/iu,
    /\b(?:g|ng)?waharddiad\p{L}*/iu,
    /\bl?le eich plentyn\b/iu,
  ],
};

/** Which of them a text has, as they stand there. The extracts of what somebody else wrote are not asked about. */
export function forbiddenWords(text: string, language: 'en' | 'cy'): string[] {
  return FORBIDDEN[language].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** The same of words that a person typed, in whichever language. */
export function forbiddenAnywhere(text: string): string[] {
  return [...new Set([...forbiddenWords(text, 'en'), ...forbiddenWords(text, 'cy')])];
}
