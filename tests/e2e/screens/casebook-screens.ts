// Every screen of the casebook, by the route that leads to it: with matters in every state, and before anything was received.
import type { Route } from '@/entrypoints/casebook/use-route';
import {
  ADD,
  CARD,
  DEADLINES,
  FIRST_HOUR,
  RECEIVED,
  SET_UP,
  SUBJECT,
  addressOfCheck,
  addressOfCopy,
  addressOfLetters,
  addressOfMatter,
  addressOfMeeting,
  addressOfMinutes,
  addressOfPack,
  addressOfTask,
  addressOfTies,
} from '@/entrypoints/casebook/use-route';
import { PASSPHRASE } from '@/tests/e2e/casebook-steps';
import { en } from '@/utils/i18n/catalogues';
import { TASK_IDS, type TaskId } from '@/utils/protocol/task-ids';
import type { MatterName } from './seed-matters';
import type { Screen, Stage } from './stage';

const { card, case: caseTexts, check, common, crossReference, deadlines, keeping, letterForm, lock, meeting } = en;
const { pack, protocol, received, subject, supply } = en;

function at(name: string, open: Screen['open']): Screen {
  return { name, open };
}

/** A place of the casebook in the matter of this name. */
function inMatter(name: string, matter: MatterName, address: (caseId: string) => string): Screen {
  return at(name, (stage) => stage.casebook(address(stage.caseId(matter))));
}

/** The same screen, its form sent with nothing in it: what is missing is said at its top, and has the focus. */
function sentEmpty(screen: Screen, button: string): Screen {
  return at(`${screen.name}, sent empty`, async (stage) => {
    await screen.open(stage);
    await stage.refused(button);
  });
}

function task(id: TaskId, matter: MatterName): Screen {
  return inMatter(`task ${id} of ${matter}`, matter, (caseId) => addressOfTask(caseId, id));
}

const letterKinds = Object.keys(letterForm.kind) as (keyof typeof letterForm.kind)[];

const checkOfRunning = at('check, a post that may be there still', (stage) =>
  stage.casebook(addressOfCheck(stage.caseId('running'), stage.captureId('running'))),
);
const minutes = inMatter('minutes', 'running', (id) => addressOfMinutes(id));
const whoGetsThePack = inMatter('pack, for whom', 'running', addressOfPack);
const card0 = at('card', (stage) => stage.casebook(CARD));
const add = at('add', (stage) => stage.casebook(ADD));
const tied = task('cross-reference', 'running');

/** What a casebook shows that holds something. Its order is that of the walk: what has to be made for a later screen comes first. */
export const CASEBOOK_SCREENS: Record<Route['at'], readonly Screen[]> = {
  cases: [
    at('cases', (stage) => stage.casebook('#cases')),
    at('cases, nothing matches', async (stage) => {
      await stage.casebook('#cases');
      await stage.page.getByRole('searchbox').fill('nothing of the kind');
      await stage.page.getByText(/^Nothing matches/).waitFor();
    }),
  ],
  add: [
    sentEmpty(add, supply.next),
    at('add, a picture', async (stage) => {
      await add.open(stage);
      await stage.page.getByLabel(supply.picture).check();
    }),
    at('add, words', async (stage) => {
      await add.open(stage);
      await stage.page.getByLabel(supply.words).check();
      await stage.refused(supply.next);
    }),
  ],
  case: [
    at('case', async (stage) => {
      await stage.casebook('#cases');
      await stage.page.locator('.case-table a').first().click();
      await stage.page.getByRole('heading', { name: caseTexts.history.title }).waitFor();
    }),
  ],
  'set-up': [at('set-up', (stage) => stage.casebook(SET_UP))],
  'first-hour': [at('first hour', (stage) => stage.casebook(FIRST_HOUR))],
  received: [
    at('locked', async (stage) => {
      await stage.casebook(RECEIVED);
      await stage.press(lock.now);
    }),
    at('locked, a wrong passphrase', async (stage) => {
      await stage.page.getByLabel(lock.open.passphrase, { exact: true }).fill('wrong and wrong again');
      await stage.press(lock.open.act);
      await stage.page.getByRole('alert').waitFor();
    }),
    at('locked, a new passphrase', (stage) => stage.press(lock.open.forgotten)),
    at('received', async (stage) => {
      await stage.load(`casebook.html${RECEIVED}`);
      await unlock(stage);
    }),
    at('received, a file that was changed', async (stage) => {
      await stage.page
        .locator('#files')
        .setInputFiles({ name: 'broken.zip', mimeType: 'application/zip', buffer: Buffer.from('no bundle') });
      await stage.page.getByRole('button', { name: received.keep }).waitFor();
    }),
    at('received, asking before a file is removed', async (stage) => {
      await stage.page.getByRole('button', { name: received.remove, exact: true }).first().click();
      await stage.page.getByRole('dialog').waitFor();
    }),
    at('received, a backup of which something is missing', async (stage) => {
      await stage.casebook(RECEIVED);
      await checkBackup(stage);
    }),
  ],
  card: [
    sentEmpty(card0, card.act),
    at('card, made', async (stage) => {
      await card0.open(stage);
      await stage.page.getByLabel(card.school).fill('Ysgol Enghraifft (Fixture School)');
      await stage.page.getByLabel(card.roles.head, { exact: true }).check();
      await stage.press(card.act);
      await stage.page.getByRole('heading', { name: card.again }).waitFor();
    }),
  ],
  subject: [
    sentEmpty(
      at('subject', (stage) => stage.casebook(SUBJECT)),
      subject.search,
    ),
    at('subject, nothing found', (stage) => lookFor(stage, 'Nobody Atall')),
    at('subject, found', (stage) => lookFor(stage, 'Poster One')),
    at('subject, not decided', async (stage) => {
      await lookFor(stage, 'Poster One');
      await stage.refused(subject.make);
    }),
  ],
  matter: [
    inMatter('matter, fresh', 'fresh', addressOfMatter),
    inMatter('matter, running', 'running', addressOfMatter),
    at('matter, adding a deadline', async (stage) => {
      await stage.casebook(addressOfMatter(stage.caseId('running')));
      await stage.press(deadlines.step.added);
      await stage.refused(deadlines.form.record);
    }),
    inMatter('matter, about the Head, with what nobody may see', 'whatsapp', addressOfMatter),
    inMatter('matter, without a picture', 'logOnly', addressOfMatter),
    inMatter('matter, closed and due for review', 'closed', addressOfMatter),
    inMatter('matter, purged', 'purged', addressOfMatter),
  ],
  task: [
    ...TASK_IDS.map((id) => task(id, 'running')),
    ...(['assessment', 'decision', 'meeting'] as const).map((id) => task(id, 'fresh')),
    task('dsl-advice', 'whatsapp'),
    task('retention', 'closed'),
    sentEmpty(task('assessment', 'fresh'), protocol.form.record),
    at('task, tying a passage, sent empty', async (stage) => {
      await tied.open(stage);
      await stage.press(crossReference.another);
      await stage.refused(crossReference.record);
    }),
    at('task, purging, sent empty', async (stage) => {
      await stage.casebook(addressOfTask(stage.caseId('closed'), 'retention'));
      await stage.refused(keeping.purge.act);
    }),
  ],
  ties: [inMatter('ties', 'running', addressOfTies)],
  letters: [
    inMatter('letters', 'running', addressOfLetters),
    inMatter('letters, all waiting', 'fresh', addressOfLetters),
    ...letterKinds.map((kind) =>
      at(`letter ${kind}, sent empty`, async (stage) => {
        await stage.casebook(addressOfLetters(stage.caseId('running')));
        await stage.press(letterForm.kind[kind]);
        await stage.refused(letterForm.read);
      }),
    ),
  ],
  meeting: [inMatter('meeting', 'running', addressOfMeeting), inMatter('meeting, waiting', 'fresh', addressOfMeeting)],
  minutes: [sentEmpty(minutes, meeting.minutes.record)],
  copy: [
    at('copy', (stage) => stage.casebook(addressOfCopy(stage.caseId('running'), stage.captureId('running')))),
    at('copy, looking at the picture', (stage) => stage.press(common.showPicture)),
  ],
  pack: [
    sentEmpty(whoGetsThePack, common.continue),
    ...Object.entries(pack.kind).map(([kind, label]) =>
      at(`pack, what goes to ${kind}`, async (stage) => {
        await whoGetsThePack.open(stage);
        await stage.page.getByLabel(label.replace('{{dsl}}', 'DSL'), { exact: true }).check();
        await stage.press(common.continue);
        const button = stage.page.getByRole('button', { name: common.continue, exact: true });
        if (await button.isEnabled()) await stage.press(common.continue);
      }),
    ),
  ],
  deadlines: [at('deadlines', (stage) => stage.casebook(DEADLINES))],
  check: [
    checkOfRunning,
    at('check, side by side', async (stage) => {
      await checkOfRunning.open(stage);
      await stage.page.getByRole('group', { name: check.new.question }).getByRole('radio').nth(1).check();
    }),
    at('check, that waits', (stage) => stage.casebook(addressOfCheck(stage.caseId('fresh'), stage.captureId('fresh')))),
  ],
};

/** What others than the Head are shown; they leave the office's role behind. */
export const ROLE_SCREENS: readonly Screen[] = [
  at('matter, without a picture, as the DSL', async (stage) => {
    await stage.role('dsl');
    await stage.casebook(addressOfMatter(stage.caseId('logOnly')));
  }),
  inMatter('matter, with what nobody may see, as the DSL', 'whatsapp', addressOfMatter),
  at('letters, as the office', async (stage) => {
    await stage.role('office');
    await stage.casebook(RECEIVED);
  }),
  inMatter('letters of a case, as the office', 'running', addressOfMatter),
  at('deadlines, as the office', (stage) => stage.casebook(DEADLINES)),
];

/** What is shown instead of a page that cannot be: nothing else can be shown after them. */
export const BROKEN_SCREENS: readonly Screen[] = [
  at('copy, of what nobody may see', async (stage) => {
    await stage.role('head');
    await stage.casebook(addressOfCopy(stage.caseId('whatsapp'), stage.captureId('whatsapp', 2)));
  }),
  at('case, that is not here', (stage) => stage.load('casebook.html#case/nowhere')),
  at('casebook, kept by a newer Tyst', async (stage) => {
    await stage.page.goto(stage.tyst.address('welcome.html'));
    await stage.page.evaluate(makeNewer);
    await stage.load('casebook.html');
  }),
];

/** What the casebook shows before anything is in it; the last step sets it up. */
export const EMPTY_SCREENS: readonly Screen[] = [
  at('cases, none', (stage) => stage.load('casebook.html')),
  at('casebook, not set up', (stage) => stage.casebook(RECEIVED)),
  at('casebook, set up with two passphrases', async (stage) => {
    await stage.page.getByLabel(lock.setUp.passphrase, { exact: true }).fill(PASSPHRASE);
    await stage.page.getByLabel(lock.setUp.again).fill('another one');
    await stage.refused(lock.setUp.act);
  }),
  sentEmpty(
    at('casebook, putting a backup back', (stage) => stage.press(en.backup.restoreOpen)),
    en.backup.restore.act,
  ),
  at('recovery sheet', async (stage) => {
    await stage.press(en.backup.restore.back);
    await stage.page.getByLabel(lock.setUp.passphrase, { exact: true }).fill(PASSPHRASE);
    await stage.page.getByLabel(lock.setUp.again).fill(PASSPHRASE);
    await stage.press(lock.setUp.act);
    await stage.page.getByRole('heading', { name: lock.sheet.title }).waitFor();
  }),
  at('received, nothing', async (stage) => {
    await stage.page.getByLabel(lock.sheet.printed).check();
    await stage.press(lock.sheet.next);
    await stage.page.getByRole('heading', { name: received.title, exact: true }).waitFor();
  }),
  at('deadlines, none', (stage) => stage.casebook(DEADLINES)),
];

/** Lifts the database to a version that this Tyst does not know. */
async function makeNewer(): Promise<void> {
  await new Promise((done) => {
    const opening = indexedDB.open('tyst', 100_000);
    opening.addEventListener('success', () => {
      opening.result.close();
      done(undefined);
    });
  });
}

async function unlock({ page }: Stage): Promise<void> {
  await page.getByLabel(lock.open.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: lock.open.act, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: received.title, exact: true }).waitFor();
}

async function lookFor(stage: Stage, words: string): Promise<void> {
  await stage.casebook(SUBJECT);
  await stage.page.getByLabel(subject.terms).fill(words);
  await stage.press(subject.search);
  await stage.page.getByRole('status').waitFor();
}

/** Makes a backup, loses a matter's row, and checks the backup against what is left. */
async function checkBackup(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await stage.press(en.backup.act);
  const file = await (await download).path();
  await page.getByText(en.backup.check, { exact: true }).click();
  await page.locator('#backup-file').setInputFiles(file);
  await page.getByRole('button', { name: en.backup.checkAct }).click();
  await page.getByText(/^The backup is whole/).waitFor();
}
