// What a person says about a deadline: checked, kept for good, a line of the matter's own history; and what rests in the clear of it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOW } from '@/tests/unit/bundle/sample';
import { wholeDatabase } from '@/tests/unit/workflows/whole-database';
import { showBadge } from '@/utils/browser/badge';
import { reminders } from '@/utils/browser/reminders';
import { digestOf } from '@/utils/evidence/digest';
import { matterOf } from '@/utils/store/vault/matters';
import { casebookDeadlines } from '@/utils/workflows/casebook/casebook-deadlines';
import { type StepDraft, recordDeadline } from '@/utils/workflows/casebook/record-deadline';
import { keepReminders, settleReminders } from '@/utils/workflows/casebook/remind';
import { db, received, unbrokenLog, vault } from './own-casebook';

const LATER = new Date(NOW.getTime() + 60_000);
const DAY_MS = 86_400_000;
/** So many days after the tests' own day, `YYYY-MM-DD`. */
const day = (ahead: number) => new Date(NOW.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);

let caseId: string;

beforeEach(async () => {
  caseId = await received();
});

const ADDED: StepDraft = { step: 'added', kind: 'solicitor', day: day(10), said: 'An invented question.', by: 'head' };
const RULES = { hasDeputy: true, periods: { child: 12, police: 12, noBreach: 12, usual: 12 } };
const say = (draft: StepDraft, now = LATER, hasDeputy = true) =>
  recordDeadline(vault, caseId, draft, { ...RULES, hasDeputy, now });
const shown = async () => (await casebookDeadlines(vault, RULES)).map((each) => `${each.kind} ${each.day} ${each.status}`);

describe('a deadline', () => {
  it('is added, put off, met and opened again, each a line of the history that holds its fingerprint', async () => {
    const added = await say(ADDED);
    expect(await shown()).toEqual([`solicitor ${day(10)} open`]);
    const { deadline } = added;
    await say({ step: 'put-off', deadline, day: day(20), said: 'An invented reason.', by: 'head' });
    await say({ step: 'met', deadline, said: 'An invented reason.', by: 'office' }, new Date(LATER.getTime() + 1));
    expect(await shown()).toEqual([`solicitor ${day(20)} met`]);
    await say({ step: 'reopened', deadline, said: 'An invented mistake.', by: 'head' }, new Date(LATER.getTime() + 2));
    expect(await shown()).toEqual([`solicitor ${day(20)} open`]);
    const { custody } = await matterOf(vault, caseId);
    expect(custody.map(({ event }) => event).slice(1)).toEqual(Array.from({ length: 4 }, () => 'deadline-recorded'));
    expect(custody[1]?.detail).toEqual({ deadline: added.id, step: 'added', sha256: await digestOf(added) });
    await unbrokenLog(caseId);
  });

  it.each<[string, Partial<StepDraft>]>([
    ['a day that has been', { day: day(-1) }],
    ['what is no day', { day: '2026-02-30' }],
    ['a kind that is not on the list', { kind: 'Parent Example' }],
    ['a kind that only Tyst knows', { kind: 'policy-review' }],
    ['more words than there is room for', { said: 'x'.repeat(201) }],
  ])('is not added with %s', async (_, wrong) => {
    await expect(say({ ...ADDED, ...wrong })).rejects.toMatchObject({ code: 'record-invalid' });
    expect(await shown()).toEqual([]);
  });

  it('takes no word without a reason, no earlier day, and none that does not fit how it stands', async () => {
    const { deadline } = await say(ADDED);
    const wrong: StepDraft[] = [
      { step: 'met', deadline, said: ' ', by: 'head' },
      { step: 'put-off', deadline, day: day(9), said: 'An invented reason.', by: 'head' },
      { step: 'put-off', deadline, said: 'An invented reason.', by: 'head' },
      { step: 'reopened', deadline, said: 'An invented reason.', by: 'head' },
    ];
    for (const draft of wrong) await expect(say(draft)).rejects.toMatchObject({ code: 'record-invalid' });
    const nowhere: StepDraft = { step: 'met', deadline: crypto.randomUUID(), said: 'An invented reason.', by: 'head' };
    await expect(say(nowhere)).rejects.toMatchObject({ code: 'not-found' });
    expect((await matterOf(vault, caseId)).custody).toHaveLength(2);
  });

  it('said at the same moment as another does not tear the history', async () => {
    await Promise.all([say(ADDED), say({ ...ADDED, kind: 'other' })]);
    const { custody } = await matterOf(vault, caseId);
    expect(custody.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('the reminders', () => {
  const shownOnButton = { text: '', title: '' };
  beforeEach(() => {
    fakeBrowser.reset();
    shownOnButton.text = '';
    // What the fake browser leaves out.
    Object.assign(fakeBrowser.action, {
      getBadgeText: () => Promise.resolve(shownOnButton.text),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeText({ text }: { text: string }) {
        shownOnButton.text = text;
        return Promise.resolve();
      },
      setTitle({ title }: { title: string }) {
        shownOnButton.title = title;
        return Promise.resolve();
      },
    });
    Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
    vi.useFakeTimers({ now: LATER, toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('come while the casebook is locked and after the browser was closed, with dates alone in the clear', async () => {
    await say(ADDED);
    await keepReminders(await casebookDeadlines(vault, RULES), LATER);
    const [at = '', ...others] = await reminders.getValue();
    expect(others).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({ reminders: [at] });
    const { text } = await wholeDatabase(db);
    expect(text).not.toMatch(/solicitor|invented question/);
    expect((await fakeBrowser.alarms.get('reminder'))?.scheduledTime).toBe(Date.parse(at));
    expect(shownOnButton.text).toBe('');

    // Nothing of the vault is asked from here on; a browser may have forgotten the alarm, too.
    db.close();
    await fakeBrowser.alarms.clear('reminder');
    vi.setSystemTime(Date.parse(at) + 1);
    await settleReminders(new Date());
    expect(shownOnButton).toEqual({ text: '!', title: 'actionNear' });
    expect(await fakeBrowser.alarms.get('reminder')).toBeUndefined();
  });

  it('leave the button once the deadline is met', async () => {
    const { deadline } = await say({ ...ADDED, day: day(0) });
    await keepReminders(await casebookDeadlines(vault, RULES), LATER);
    expect(shownOnButton.text).toBe('!');
    await say({ step: 'met', deadline, said: 'An invented reason.', by: 'head' });
    await keepReminders(await casebookDeadlines(vault, RULES), LATER);
    expect(shownOnButton).toEqual({ text: '', title: 'action' });
    expect(await reminders.getValue()).toEqual([]);
  });

  it('wait for a capture that runs, and come back when it ends', async () => {
    await say({ ...ADDED, day: day(0) });
    await showBadge('3/7');
    await keepReminders(await casebookDeadlines(vault, RULES), LATER);
    expect(shownOnButton.text).toBe('3/7');
    await showBadge('');
    expect(shownOnButton.text).toBe('!');
  });

  it('never put an older state of the button over a newer one', async () => {
    await Promise.all([showBadge(''), showBadge('1/3')]);
    expect(shownOnButton.text).toBe('1/3');
  });
});
