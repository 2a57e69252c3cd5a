// Safeguarding advice as a file: from the designated person's computer into the matter that it is about, and what it unlocks there.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { assessment } from '@/tests/unit/protocol/acts';
import { sha256 } from '@/utils/evidence/digest';
import { type AdviceFile, adviceText, parseAdvice } from '@/utils/evidence/safeguarding-advice';
import { waitsOf } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';
import { type Matter, matterOf } from '@/utils/store/vault/matters';
import { adviceFile, adviceOfAct, readAdvice, recordAdvice, writeAdvice } from '@/utils/workflows/casebook/advice-file';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { makeAgeKeys } from '@/utils/school/age';
import { db, identity, received, vault } from './own-casebook';

const LATER = new Date(NOW.getTime() + 3_600_000);

let caseId: string;

beforeEach(async () => {
  caseId = await received([{ safeguarding: 'yes' }, {}]);
});

async function adviceFor({ captures }: Matter, change: Partial<AdviceFile> = {}): Promise<AdviceFile> {
  return {
    format: 1,
    kind: 'tyst-safeguarding-advice',
    id: crypto.randomUUID(),
    code: 'K7-MQ4',
    answer: 'dsl-go-on',
    said: 'Invented advice.',
    givenAt: NOW.toISOString(),
    items: captures.map(({ id, seal }) => ({ captureId: id, digest: seal.digest })),
    ...change,
  };
}

const asFile = (advice: AdviceFile) => new File([adviceText(advice)], 'tyst-advice-K7-MQ4.json');
const read = async (file: File) => readAdvice(file, (await matterOf(vault, caseId)).captures, [identity]);

async function waitsOfTalk(): Promise<string[]> {
  const talk = findTask('friendly-talk');
  return talk === undefined ? expect.unreachable() : waitsOf(talk, matterFacts(await matterOf(vault, caseId), true));
}

describe('safeguarding advice that came as a file', () => {
  it('is recorded as the designated person’s act, with the file beside it, and unlocks what waited for it', async () => {
    expect(await waitsOfTalk()).toContain('dsl-first');
    const file = asFile(await adviceFor(await matterOf(vault, caseId), { how: 'telephone' }));
    const found = await read(file);
    expect(found.about).toHaveLength(2);
    await recordAdvice(vault, caseId, found, { hasDeputy: true, now: LATER });
    const [act] = (await matterOf(vault, caseId)).acts;
    expect(act).toMatchObject({ task: 'dsl-advice', by: 'dsl', how: 'telephone', said: 'Invented advice.' });
    expect(act?.attachments.map((each) => each.sha256)).toEqual([await sha256(file)]);
    expect(await waitsOfTalk()).not.toContain('dsl-first');
  });

  it('is recorded once, however often it is chosen', async () => {
    const found = await read(asFile(await adviceFor(await matterOf(vault, caseId))));
    await recordAdvice(vault, caseId, found, { hasDeputy: true, now: LATER });
    await recordAdvice(vault, caseId, found, { hasDeputy: true, now: LATER });
    expect((await matterOf(vault, caseId)).acts).toHaveLength(1);
  });

  it('is recorded once where two windows record it at the same moment', async () => {
    const file = asFile(await adviceFor(await matterOf(vault, caseId)));
    const found = await read(file);
    const given = { hasDeputy: true, now: LATER };
    await Promise.all([recordAdvice(vault, caseId, found, given), recordAdvice(vault, caseId, found, given)]);
    expect((await matterOf(vault, caseId)).acts).toHaveLength(1);
  });

  it('unlocks nothing for an item that it does not name', async () => {
    const matter = await matterOf(vault, caseId);
    const recordedOn = async (item: number) => {
      const captures = matter.captures.filter((each) => each.item === item);
      const found = await read(asFile(await adviceFor({ ...matter, captures })));
      await recordAdvice(vault, caseId, found, { hasDeputy: true, now: LATER });
    };
    await recordedOn(2);
    expect(await waitsOfTalk()).toContain('dsl-first');
    await recordedOn(1);
    expect(await waitsOfTalk()).not.toContain('dsl-first');
  });

  it('that says wait keeps everything locked', async () => {
    const found = await read(asFile(await adviceFor(await matterOf(vault, caseId), { answer: 'dsl-wait' })));
    await recordAdvice(vault, caseId, found, { hasDeputy: true, now: LATER });
    expect(await waitsOfTalk()).toContain('dsl-first');
  });

  it('is refused where it is about other evidence, even under the same ids', async () => {
    const matter = await matterOf(vault, caseId);
    const items = matter.captures.map(({ id }) => ({ captureId: id, digest: 'ab'.repeat(32) }));
    await expect(read(asFile(await adviceFor(matter, { items })))).rejects.toMatchObject({ code: 'advice-elsewhere' });
  });

  it.each([
    ['no JSON', 'advice'],
    ['another kind of file', '{"format":1,"kind":"tyst-school-card"}'],
    ['nothing said', ''],
  ])('is refused where it holds %s', async (_, text) => {
    await expect(read(new File([text], 'x.json'))).rejects.toMatchObject({ code: 'advice-invalid' });
  });
});

describe('advice where the clock was set back', () => {
  it('is in the order of the log: what was said last holds', async () => {
    const said = (answer: 'dsl-go-on' | 'dsl-wait') =>
      ({
        task: 'dsl-advice',
        outcome: 'done',
        by: 'dsl',
        happenedAt: NOW.toISOString(),
        said: 'x',
        answers: { advice: answer },
      }) as const;
    const before = new Date(LATER.getTime() - 600_000);
    await recordAct(vault, caseId, said('dsl-go-on'), { files: [], hasDeputy: true, now: LATER });
    await recordAct(vault, caseId, said('dsl-wait'), { files: [], hasDeputy: true, now: before });
    expect(await waitsOfTalk()).toContain('dsl-first');
  });
});

describe('advice that changed (PRACTICE 3)', () => {
  const later = new Date(NOW.getTime() + 60_000).toISOString();
  /** Each a minute after what is on record already. */
  async function recorded(change: Partial<AdviceFile>): Promise<void> {
    const matter = await matterOf(vault, caseId);
    const now = new Date(LATER.getTime() + matter.custody.length * 60_000);
    await recordAdvice(vault, caseId, await read(asFile(await adviceFor(matter, change))), { hasDeputy: true, now });
  }

  it('keeps waiting when an older file that says go on is chosen after it', async () => {
    await recorded({ answer: 'dsl-wait', givenAt: later });
    await expect(recorded({ answer: 'dsl-go-on' })).rejects.toMatchObject({ code: 'advice-older' });
    expect(await waitsOfTalk()).toContain('dsl-first');
    await recorded({ answer: 'dsl-go-on', givenAt: later });
    expect(await waitsOfTalk()).not.toContain('dsl-first');
  });

  it('waits again for an older file that says wait: nobody is sent on by the order of two files', async () => {
    await recorded({ answer: 'dsl-go-on', givenAt: later });
    await recorded({ answer: 'dsl-wait' });
    expect(await waitsOfTalk()).toContain('dsl-first');
  });

  it('is recorded anew once its act was withdrawn', async () => {
    const found = await read(asFile(await adviceFor(await matterOf(vault, caseId))));
    const options = { hasDeputy: true, now: LATER };
    await recordAdvice(vault, caseId, found, options);
    const [act = expect.unreachable()] = (await matterOf(vault, caseId)).acts;
    const { task, by, happenedAt, id: corrects } = act;
    const withdrawal = { task, by, happenedAt, corrects, outcome: 'withdrawn', said: 'Chosen by mistake.', answers: {} } as const;
    await recordAct(vault, caseId, withdrawal, { files: [], ...options });
    expect(await waitsOfTalk()).toContain('dsl-first');
    await recordAdvice(vault, caseId, found, options);
    expect(await waitsOfTalk()).not.toContain('dsl-first');
  });
});

describe('an advice file from a stranger', () => {
  it.each<[string, Partial<AdviceFile>]>([
    ['a code that would be another file name', { code: '../\u202Enosj.exe' }],
    ['a time that is none', { givenAt: '2026-99-99T99:99:99.999Z' }],
  ])('is refused with %s', async (_, change) => {
    const file = asFile(await adviceFor(await matterOf(vault, caseId), change));
    await expect(read(file)).rejects.toMatchObject({ code: 'advice-invalid' });
  });
});

describe('advice that is written', () => {
  it('is encrypted for its addressee where the card has their key, and opens under the same code', async () => {
    const advice = await adviceFor(await matterOf(vault, caseId));
    const { recipient } = await recipientOfCasebook();
    const card = cardWith({ head: recipient });
    const out = await writeAdvice(advice, { card, addressee: 'head' });
    expect(out).toMatchObject({ encrypted: true, name: 'tyst-advice-K7-MQ4.json.age' });
    expect(await out.file.text()).not.toContain('Invented advice');
    const found = await read(new File([out.file], out.name));
    expect(found.advice).toEqual(advice);
    expect(found.code).toBe(out.code);
  });

  it('is never encrypted for anybody else', async () => {
    const advice = await adviceFor(await matterOf(vault, caseId));
    const card = cardWith({ deputy: (await makeAgeKeys()).recipient });
    expect(await writeAdvice(advice, { card, addressee: 'head' })).toMatchObject({ encrypted: false });
  });

  it('comes from the act of a matter as well, and names the seals of its items alone', async () => {
    const happenedAt = NOW.toISOString();
    const draft = {
      task: 'dsl-advice',
      outcome: 'done',
      by: 'dsl',
      happenedAt,
      said: 'Wait.',
      answers: { advice: 'dsl-wait' },
    } as const;
    const act = await recordAct(vault, caseId, draft, { files: [], hasDeputy: true, now: LATER });
    const { captures } = await matterOf(vault, caseId);
    const given = adviceOfAct(act) ?? expect.unreachable();
    const advice = adviceFile(given, { code: 'K7-MQ4', about: act.about, captures }) ?? expect.unreachable();
    expect(parseAdvice(adviceText(advice))).toEqual(advice);
    expect(advice.items).toEqual(captures.map(({ id, seal }) => ({ captureId: id, digest: seal.digest })));
    expect(adviceOfAct({ ...act, answers: assessment({}).answers })).toBeUndefined();
    const [first = expect.unreachable()] = captures;
    expect(adviceFile(given, { code: 'K7-MQ4', about: [first.id], captures })?.items).toHaveLength(1);
    expect(adviceFile(given, { code: 'K7-MQ4', about: undefined, captures })).toBeUndefined();
  });
});

async function recipientOfCasebook(): Promise<{ recipient: string }> {
  const { recipient = '' } = (await db.vaultLock.get('lock')) ?? {};
  return { recipient };
}

function cardWith(keys: { head?: string; deputy?: string }) {
  return {
    format: 1,
    kind: 'tyst-school-card',
    id: crypto.randomUUID(),
    school: 'Ysgol Enghraifft',
    madeAt: NOW.toISOString(),
    keys,
    secret: 'A'.repeat(43),
    signer: 'a'.repeat(64),
  } as const;
}
