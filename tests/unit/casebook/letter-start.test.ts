// What a letter begins with, the proposed deadline, and open blanks in words, in the order of the page.
import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/tests/unit/bundle/sample';
import { CONTEXT, READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { minutesContent } from '@/tests/unit/documents/meeting-sample';
import { act, assessment, matter as factsOfMatter } from '@/tests/unit/protocol/acts';
import { letterErrors, withProposal } from '@/entrypoints/casebook/letters/letter-answers';
import { type LetterStart, resumedLetter, startLetter } from '@/entrypoints/casebook/letters/letter-start';
import type { KeptLetter } from '@/utils/evidence/letter';
import { findPack } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import type { Matter } from '@/utils/store/vault/matters';

const NOW = new Date('2026-11-21T23:30:00.000Z');

async function start(texts: readonly string[] = ['Invented words.'], more: Partial<LetterStart> = {}): Promise<LetterStart> {
  const { captures } = await sampleInput(texts.map((text) => ({ text })));
  const matter: Matter = {
    case: {
      id: 'case',
      from: { caseId: 'theirs', signer: 'f'.repeat(64) },
      code: 'K7-MQ4',
      title: 'Fixture case',
      aboutHead: false,
      addressee: 'head',
      status: 'open',
      receivedAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
    },
    captures: captures.map(({ record, seal }, index) => ({
      id: record.id,
      caseId: 'case',
      item: index + 1,
      receivedId: 'r',
      record,
      seal,
    })),
    received: [],
    custody: [],
    acts: [],
  };
  return { matter, facts: CONTEXT.facts, letters: [], school: { school: 'Ysgol Enghraifft' }, now: NOW, ...more };
}

function made(caseId: string, language: 'en' | 'cy', answers: Record<string, string>): KeptLetter {
  const content = letterContent('closure', language, answers);
  return { ...content, id: 'id', caseId, madeAt: NOW.toISOString(), file: 'file', fileName: 'a.docx', sha256: '' };
}

describe('a letter begins', () => {
  it('with what the case and the protocol know, and today in the UK', async () => {
    const { answers, quotes, copies } = startLetter('deletion-request', 'en', await start());
    expect(answers).toEqual({
      school: 'Ysgol Enghraifft',
      role: 'head',
      reference: 'K7-MQ4',
      date: '2026-11-21',
      salutation: 'Dear Parent or Carer',
      site: 'x',
      about: 'staff',
    });
    expect(quotes.map(({ words }) => words)).toEqual(['Invented words.']);
    expect(copies).toEqual([]);
  });

  it('with the Deputy’s name where the matter is about the Head, and with a missed meeting that is on record', async () => {
    const facts = factsOfMatter(
      [],
      [assessment({ target: 'target-head target-school' }), act('meeting', { contact: 'meeting-missed' })],
    );
    expect(startLetter('deletion-request', 'cy', await start([''], { facts })).answers).toMatchObject({
      role: 'deputy',
      occasion: 'missed',
      about: 'staff school',
      salutation: 'Annwyl Riant neu Ofalwr',
    });
  });

  it('with the day that was agreed, and the rules that were reported', async () => {
    const invited = act('invitation', {
      answer: 'answer-yes',
      meetingOn: '2026-12-01',
      meetingAt: '14:30',
      meetingPlace: 'Room 3',
    });
    const reported = act('platform-report', { rules: 'Hateful Conduct; Violent Content', reportedFrom: 'from-school' });
    const missed = act('meeting', { contact: 'meeting-missed' });
    const begun = async (...acts: Parameters<typeof factsOfMatter>[1] & object) =>
      startLetter('deletion-request', 'en', await start(undefined, { facts: factsOfMatter([], [assessment(), ...acts]) }))
        .answers;
    expect(await begun(invited, reported)).toMatchObject({
      meetingOn: '2026-12-01',
      meetingAt: '14:30',
      meetingPlace: 'Room 3',
      rules: 'Hateful Conduct\nViolent Content',
    });
    expect((await begun(invited))['missedOn']).toBeUndefined();
    expect((await begun(invited, missed))['missedOn']).toBe('2026-12-01');
  });

  it('of the summary with the minutes, in their own language (P2.4)', async () => {
    const given = await start(undefined, { minutes: minutesContent() });
    expect(startLetter('meeting-summary', 'en', given).answers).toMatchObject({
      metOn: '2026-11-20',
      agreed: 'The comments are taken down by Friday.\nA second talk in the new year.',
    });
    expect(JSON.stringify(startLetter('meeting-summary', 'en', given))).not.toContain('Planted');
    expect(startLetter('meeting-summary', 'cy', given).answers['agreed']).toBeUndefined();
    expect(startLetter('closure', 'en', given).answers['agreed']).toBeUndefined();
  });

  it('with no quote where there are several to choose from, or where its kind has none', async () => {
    expect(startLetter('deletion-request', 'en', await start(['One.', 'Two.'])).quotes).toEqual([]);
    expect(startLetter('invitation', 'en', await start()).quotes).toEqual([]);
  });

  it('with the school’s own words of an earlier letter, and the person’s only of one in the same matter', async () => {
    const letters = [
      made('another', 'en', { phone: '07700 900999', addressee: 'Somebody Else' }),
      made('case', 'en', { phone: '07700 900111', addressee: 'Parent Example' }),
      made('case', 'cy', { phone: '07700 900222', addressee: 'Rhiant Enghraifft' }),
    ];
    const { answers } = startLetter('closure', 'en', await start(undefined, { letters }));
    expect(answers).toMatchObject({ phone: '07700 900999', addressee: 'Parent Example', date: '2026-11-21' });
    expect(answers['solicitor']).toBeUndefined();
    const welsh = startLetter('closure', 'cy', await start(undefined, { letters: letters.slice(0, 1) }));
    expect(welsh.answers['addressee']).toBeUndefined();
  });

  it('has the stages of a complaint as the policy has them, and its name and day of circulation (G3, G8)', async () => {
    const copy: PolicyPack = {
      ...(findPack('pack-002') ?? expect.unreachable()),
      name: { en: 'Our policy', cy: 'Ein polisi' },
      circulatedOn: '2026-09-01',
      complaintStages: [{ id: 'own', words: { en: 'Stage A', cy: '' } }, { id: 'stage-head' }],
    };
    const letters = [made('case', 'en', { policy: 'An earlier name', circulated: 'no' })];
    const own = factsOfMatter([], [assessment({ policy: 'pack-school' })], { schoolPolicy: copy });
    const { answers } = startLetter('deletion-request', 'en', await start(undefined, { facts: own, letters }));
    expect(answers).toMatchObject({ policy: 'Our policy', circulated: 'yes', circulatedOn: '2026-09-01' });
    expect(answers['stages']?.split('\n')).toEqual(['Stage A', expect.stringMatching(/^A formal complaint in writing/)]);
    const welsh = startLetter('deletion-request', 'cy', await start(undefined, { facts: own })).answers;
    expect(welsh['policy']).toBe('Ein polisi');
    expect(welsh['stages']?.split('\n')).toEqual(['Stage A', expect.stringMatching(/^Cwyn ffurfiol/)]);
    // Another school's name is no name for a letter, and nobody knows what of it was circulated here.
    const source = factsOfMatter([], [assessment({ policy: 'pack-002' })]);
    const begun = startLetter('deletion-request', 'en', await start(undefined, { facts: source })).answers;
    expect([begun['policy'], begun['circulated'], begun['stages']?.split('\n').length]).toEqual([undefined, undefined, 3]);
  });
});

describe('the school’s details', () => {
  const school = {
    school: 'Ysgol Enghraifft',
    schoolAddress: '1 Invented Street',
    phone: '07700 900123',
    email: '',
    signatory: 'Head Example',
    roleTitle: 'Executive Headteacher',
  };

  it('come from the settings before an earlier letter, which still gives what they do not say', async () => {
    const letters = [
      made('another', 'en', { phone: '07700 900999', email: 'office@school.example', schoolAddress: 'Elsewhere' }),
    ];
    const { answers } = startLetter('closure', 'en', await start(undefined, { letters, school }));
    expect(answers).toMatchObject({ ...school, email: 'office@school.example' });
  });

  it('never put the Head’s name under a letter of the Deputy', async () => {
    const facts = factsOfMatter([], [assessment({ target: 'target-head' })]);
    const letters = [made('another', 'en', { role: 'head', signatory: 'Head Example' })];
    const { answers } = startLetter('closure', 'en', await start(undefined, { facts, letters, school }));
    expect(answers['role']).toBe('deputy');
    expect(answers).toMatchObject({ schoolAddress: '1 Invented Street', phone: '07700 900123' });
    expect(Object.values(answers)).not.toContain('Head Example');
    expect(Object.values(answers)).not.toContain('Executive Headteacher');
    const theirs = [made('another', 'en', { role: 'deputy', signatory: 'Deputy Example' })];
    const again = startLetter('closure', 'en', await start(undefined, { facts, letters: theirs, school }));
    expect(again.answers['signatory']).toBe('Deputy Example');
  });
});

describe('the deadline in the form', () => {
  it('is the proposed one until somebody chooses another, and moves with the way of sending', () => {
    const deadlineOf = (answers: Record<string, string>) =>
      withProposal(letterContent('deletion-request', 'en', answers), 'deletion-request', []).answers['deadline'];
    expect(deadlineOf({ deadline: '' })).toBe('2026-11-27');
    expect(deadlineOf({ deadline: '', method: 'hand' })).toBe('2026-11-25');
    expect(deadlineOf({ deadline: '2026-12-04' })).toBe('2026-12-04');
    expect(deadlineOf({ deadline: '', method: '' })).toBe('');
    expect(withProposal(letterContent('closure', 'en', { deadline: '' }), 'closure', []).answers['deadline']).toBe('');
  });
});

describe('what is open', () => {
  it('is said in the order of the page, each with the words of its question', async () => {
    const { matter } = await start();
    const content = {
      ...letterContent('deletion-request', 'en', { school: '', policy: '*****', method: '', keep: 'yes' }),
      quotes: [],
    };
    expect(letterErrors('deletion-request', content, matter, CONTEXT)).toEqual([
      { field: 'policy', text: 'Name of the school’s policy: A place is only marked there. Write what it is.' },
      { field: 'keep', text: 'The police or a solicitor want the post kept: nobody may be asked to delete it.' },
      { field: 'quotes', text: 'Which captures are quoted? Still to be answered.' },
      { field: 'method', text: 'How is it sent? Still to be answered.' },
      { field: 'school', text: 'School: Still to be answered.' },
    ]);
  });

  it('names the words that do not belong in a letter, and a quote that was altered', async () => {
    const given = await start();
    const content = startLetter('formal-warning', 'en', given);
    const answers = { ...letterContent('formal-warning').answers, steps: 'This is illegal.' };
    const quotes = content.quotes.map((quote) => ({ ...quote, words: 'Other words.', when: 'in October' }));
    expect(
      letterErrors('formal-warning', { ...content, answers, quotes }, given.matter, {
        ...CONTEXT,
        facts: factsOfMatter([], READY),
      }),
    ).toEqual([
      { field: 'steps', text: 'What has been done so far? These words do not belong in a letter: illegal' },
      { field: 'words-1', text: 'Words of item 1: These are not the words that were captured.' },
    ]);
  });
});

describe('a letter that somebody goes on with', () => {
  const left = letterContent('deletion-request', 'en', { date: '2026-11-20', deadline: '2026-11-26' });

  it('is sent today where its day has been, and its deadline is counted from that', () => {
    const resumed = resumedLetter(left, NOW);
    expect(resumed.answers['date']).toBe('2026-11-21');
    expect(withProposal(resumed, 'deletion-request', []).answers['deadline']).toBe('2026-11-26');
    const later = resumedLetter(left, new Date('2026-11-24T09:00:00.000Z'));
    expect(withProposal(later, 'deletion-request', []).answers['deadline']).toBe('2026-11-30');
    expect(later.answers['addressee']).toBe('Parent Example');
  });

  it('keeps a day that is still to come, and the deadline that somebody chose', () => {
    expect(resumedLetter(left, new Date('2026-11-20T09:00:00.000Z'))).toEqual(left);
  });
});
