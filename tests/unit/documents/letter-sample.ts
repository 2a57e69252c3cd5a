// Invented answers for every kind of letter, as a Head would give them.
import { act, assessment, decision, matter } from '@/tests/unit/protocol/acts';
import type { LetterAnswers, LetterContent, LetterCopy } from '@/utils/evidence/letter';
import type { LetterContext } from '@/utils/protocol/letter-bars';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';

/** A matter in which a letter may be written: assessed, decided, and held against the policy. */
export const READY = [assessment(), decision(), act('cross-reference', { witness: 'Witness Example' })];
export const CONTEXT: LetterContext = { facts: matter(['offensive-person'], READY), dslOnly: false, holidays: [] };

const CHOSEN: LetterAnswers = {
  keep: 'no',
  role: 'head',
  date: '2026-11-23',
  site: 'facebook',
  about: 'school staff',
  circulated: 'yes',
  circulatedOn: '2025-09-01',
  occasion: 'missed',
  missedOn: '2026-11-20',
  union: 'yes',
  meetingOn: '2026-12-01',
  meetingAt: '14:30',
  metOn: '2026-11-19',
  correctBy: '2026-12-04',
  replyBy: '2026-12-07',
  barFrom: '2026-11-24',
  barReview: '2026-12-14',
  barredOn: '2026-11-02',
  outcome: 'continues',
  nextReview: '2027-01-11',
  closed: 'removed',
  method: 'signed-first',
  second: 'first',
  deadline: '2026-11-27',
  solicitor: 'checked',
  solicitorOn: '2026-11-20',
};

const WRITTEN: Record<'en' | 'cy', LetterAnswers> = {
  en: {
    school: 'Ysgol Enghraifft',
    schoolAddress: '1 Invented Street\nFixtureton\nLL00 0AA',
    phone: '07700 900123',
    email: 'office@fixture.invalid',
    signatory: 'Head Example',
    reference: '2026-014',
    privacy: 'www.fixture.invalid/privacy, or from the school office',
    addressee: 'Parent Example',
    address: '2 Invented Lane\nFixtureton',
    salutation: 'Dear Parent Example',
    siteName: 'Fixture Forum',
    policy: 'Social Networking Policy',
    meetingPlace: 'the school, room 3',
    present: 'Parent Example\nHead Example, Head Teacher\nWitness Example, minutes',
    points: 'What was posted, and what lay behind it.\nHow a concern can be raised with the school.',
    agreed: 'The comments will be taken down by Friday.',
    actions: 'The school looks into the matter of the bus.\nA second talk in the new year.',
    steps: 'A talk on the telephone on 10 November 2026.\nA letter of 12 November 2026.',
    rules: 'Bullying and harassment\nPrivacy of other people',
    group: 'Year 4 Fixture chat',
    barReason: 'On 20 November 2026 staff were shouted at in the entrance hall.',
    arrangements: 'Another adult brings and collects your children at the gate.',
    outcomeReason: 'No reply has come so far.',
    number: 'AB 1234 5678 9GB',
  },
  cy: {
    school: 'Ysgol Enghraifft',
    schoolAddress: '1 Stryd Ddychmygol\nTrefenghraifft\nLL00 0AA',
    phone: '07700 900123',
    email: 'swyddfa@fixture.invalid',
    signatory: 'Pennaeth Enghraifft',
    reference: '2026-014',
    privacy: 'www.fixture.invalid/preifatrwydd, neu o swyddfa’r ysgol',
    addressee: 'Rhiant Enghraifft',
    address: '2 Lôn Ddychmygol\nTrefenghraifft',
    salutation: 'Annwyl Riant Enghraifft',
    siteName: 'Fforwm Enghraifft',
    policy: 'Polisi Rhwydweithio Cymdeithasol',
    meetingPlace: 'yr ysgol, ystafell 3',
    present: 'Rhiant Enghraifft\nPennaeth Enghraifft, Pennaeth\nTyst Enghraifft, cofnodion',
    points: 'Yr hyn a bostiwyd, a’r hyn oedd y tu ôl iddo.\nSut i ddod â phryder i’r ysgol.',
    agreed: 'Caiff y sylwadau eu tynnu erbyn dydd Gwener.',
    actions: 'Yr ysgol yn edrych i mewn i fater y bws.\nAil sgwrs yn y flwyddyn newydd.',
    steps: 'Sgwrs ffôn ar 10 Tachwedd 2026.\nLlythyr ar 12 Tachwedd 2026.',
    rules: 'Bwlio ac aflonyddu\nPreifatrwydd pobl eraill',
    group: 'Sgwrs Blwyddyn 4 Enghraifft',
    barReason: 'Ar 20 Tachwedd 2026 gwaeddwyd ar staff yn y cyntedd.',
    arrangements: 'Oedolyn arall yn dod â’ch plant at y giât ac yn eu casglu.',
    outcomeReason: 'Ni ddaeth ateb hyd yma.',
    number: 'AB 1234 5678 9GB',
  },
};

/** Of the first item that the sample quotes. */
export const COPY: LetterCopy = {
  id: '2b6a3c52-5d0a-4c8e-9d6a-6f1d2c3b4a59',
  sha256: 'a'.repeat(64),
  captureId: '0b6a3c52-5d0a-4c8e-9d6a-6f1d2c3b4a59',
  item: 1,
};

/** A whole letter of a kind: nothing is open in it. */
export function letterContent(kind: LetterKindId, language: 'en' | 'cy' = 'en', answers: LetterAnswers = {}): LetterContent {
  const { quotes, copies } = letterKind(kind);
  return {
    kind,
    language,
    answers: { ...CHOSEN, ...WRITTEN[language], ...answers },
    quotes: quotes
      ? [
          {
            captureId: '0b6a3c52-5d0a-4c8e-9d6a-6f1d2c3b4a59',
            item: 1,
            words: 'Invented words about the school bus.\nA second line of them.',
            posted: { utc: '2026-10-16T13:05:00.000Z', precision: 'minute', shown: '16 October at 14:05' },
            when: '',
            address: 'https://x.com/poster_one/status/1',
          },
          {
            captureId: '1b6a3c52-5d0a-4c8e-9d6a-6f1d2c3b4a59',
            item: 2,
            words: 'More invented words.',
            when: '17/10/2026, 09:15',
            address: '',
          },
        ]
      : [],
    copies: copies ? [COPY] : [],
  };
}
