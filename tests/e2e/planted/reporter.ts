// Invented reporters, planted wherever a site shows whose account it is; none of this may ever reach a bundle.

export interface Reporter {
  name: string;
  handle: string;
  id: string;
  /** The colour of the avatar and behind all that is planted, which nothing else in the pages has and OCR can read on: `#rrggbb`. */
  avatar: string;
  /** Share tokens and the like in addresses. */
  token: string;
  /** How this reporter's contact list calls the author of the message. */
  contact: string;
  /** How this reporter's contact list calls another person in the chat. */
  otherContact: string;
}

export const FIRST: Reporter = {
  name: 'Fixture Reporter-Quellwyn',
  handle: 'fixture_reporter_q',
  id: '100098765432101',
  avatar: '#ff80fe',
  token: 'tokQ7zPlantedShare',
  contact: 'Mam Plantedig 4B',
  otherContact: 'Dad Plantiedig Ymyl',
};

/** Of another length in every way: what depends on the reporter's width would show. */
export const SECOND: Reporter = {
  name: 'Io Ffug',
  handle: 'io_ffug',
  id: '61550000000042',
  avatar: '#80fffe',
  token: 'zzSecondTokenOfAnotherLength0987',
  contact: 'Rhywun hynod o hir ei enw o Flwyddyn Pedwar (rhiant)',
  otherContact: 'Xy',
};

/** Two who see the same page: under other names the same accounts. */
export const PAIRS = {
  plain: [FIRST, SECOND],
  rtl: [
    { ...FIRST, name: 'مراسلة اختبارية', contact: 'أم تجريبية', otherContact: 'والد تجريبي' },
    { ...SECOND, name: 'דיווח בדוי', contact: 'הורה בדוי מאוד ארוך בשמו', otherContact: 'אב' },
  ],
  emoji: [
    { ...FIRST, name: '🦊 Fixture 🌙 Quellwyn ✨', contact: 'Mam 🌻 Plantedig', otherContact: '👩‍🏫 Dad Plantiedig' },
    { ...SECOND, name: '🐢🐢🐢', contact: '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Rhywun', otherContact: '🎈🎈' },
  ],
  long: [
    {
      ...FIRST,
      name: 'Fixture Reporter-Quellwyn of the long and winding name that goes over several lines of any column and then on',
      contact: 'Mam Plantedig 4B who is saved under all that there is to say about her and her children in two classes',
    },
    SECOND,
  ],
  han: [
    { ...FIRST, name: '虚构报告者', contact: '测试家长甲', otherContact: '测试家长乙' },
    { ...SECOND, name: '架空の報告者さん', contact: '架空の保護者', otherContact: '架空' },
  ],
  /** One name is the whole of the other's first part. */
  nested: [
    { ...FIRST, name: 'Fixture', handle: 'fixture', contact: 'Plantedig' },
    { ...SECOND, name: 'Fixture Ffug', handle: 'fixture_ffug', contact: 'Plantedig Fach' },
  ],
} as const satisfies Record<string, readonly [Reporter, Reporter]>;

export type Pair = keyof typeof PAIRS;

/** Everything of a reporter that must not be found in a bundle. */
export function secretsOf(reporter: Reporter): string[] {
  const { name, handle, id, token, contact, otherContact } = reporter;
  const words = name.split(' ').filter((word) => Array.from(word).length > 3 && !EVERYDAY.has(word));
  return [...new Set([name, handle, id, token, contact, otherContact, ...words])].filter(
    (secret) => Buffer.byteLength(secret) > 4,
  );
}

/** Words of the long name that any report has as well. */
const EVERYDAY = new Set('long winding name that goes over several lines column then'.split(' '));
