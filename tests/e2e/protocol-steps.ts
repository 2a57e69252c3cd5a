// Steps through the protocol that end-to-end tests share, in either language: a matter in the casebook, a task opened and recorded.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { type SampleCapture, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import type { Actor, ActWay } from '@/utils/evidence/act';
import { cy, en } from '@/utils/i18n/catalogues';
import { type AnswerId, FIELDS, type FieldId } from '@/utils/protocol/fields';
import type { TaskId } from '@/utils/protocol/task-ids';
import { openCasebook } from './casebook-steps';
import { expect } from './fixtures';
import { outFolder } from './flow';
import { type Hands, Pointer } from './hands';

/** What the tests read of a catalogue. */
export interface Words {
  protocol: typeof cy.protocol;
  law: typeof cy.law;
  case: Pick<typeof cy.case, 'history'>;
  common: Pick<typeof cy.common, 'danger' | 'problemTitle'>;
  letterForm: typeof cy.letterForm;
  platformHelp: typeof cy.platformHelp;
  check: Pick<typeof cy.check, 'link' | 'how' | 'result' | 'after'>;
  permission: Pick<typeof cy.permission, 'field' | 'roleIs'>;
  pack: Pick<typeof cy.pack, 'term'>;
  crossReference: Pick<
    typeof cy.crossReference,
    'add' | 'passage' | 'asWords' | 'words' | 'rationale' | 'record' | 'print' | 'sheet'
  >;
  deadlines: Pick<typeof cy.deadlines, 'form'>;
  meeting: Pick<typeof cy.meeting, 'links' | 'minutes' | 'pack'>;
  meetingPaper: Pick<typeof cy.meetingPaper, 'ended' | 'role' | 'order'>;
}
const WORDS: Record<'en' | 'cy', Words> = { en, cy };

/** A hand-over file of these captures, as a path; `aboutHead` goes to the Deputy. */
export async function handOverFile(captures: readonly SampleCapture[], aboutHead = false): Promise<string> {
  const input = await sampleInput(captures);
  const bundleCase = { ...input.case, aboutHead, addressee: aboutHead ? ('deputy' as const) : ('head' as const) };
  const { bytes } = await written(onlyVolume({ ...input, case: bundleCase }));
  const path = join(outFolder(), 'tyst-K7-MQ4.zip');
  writeFileSync(path, bytes);
  return path;
}

/** One matter on its page, in the language asked for. */
export class MatterScreen {
  readonly page: Page;
  readonly words: Words;
  readonly hands: Hands;

  private constructor(page: Page, words: Words, hands: Hands) {
    this.page = page;
    this.words = words;
    this.hands = hands;
  }

  /** Sets a casebook up, takes the file in and goes to its matter. */
  static async open(
    tyst: TystBrowser,
    bundle: string,
    language: 'en' | 'cy' = 'en',
    hands: (page: Page) => Hands = (page) => new Pointer(page),
  ): Promise<MatterScreen> {
    const { page } = await openCasebook(tyst);
    await page.locator('#files').setInputFiles(bundle);
    await page
      .getByRole('link', { name: /^Open case/ })
      .first()
      .click();
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    const screen = new MatterScreen(page, WORDS[language], hands(page));
    await screen.isShown();
    return screen;
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.words.protocol.part.decide })).toBeVisible();
  }

  /** The row of a task: its name, where it stands, what it waits for. */
  row(task: TaskId) {
    const name = this.words.protocol.task[task].title;
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async openTask(task: TaskId): Promise<void> {
    const name = this.words.protocol.task[task].title;
    await this.hands.press('link', name);
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Back to the matter by the way that stands above every task. */
  async back(): Promise<void> {
    await this.hands.press('link', 'K7-MQ4');
    await this.isShown();
  }

  /** Answers what the open task asks and records it; the matter's page is back afterwards. */
  async record(
    answers: Partial<Record<FieldId, string>>,
    { said = '', how, by = 'head' }: { said?: string; how?: ActWay; by?: Actor } = {},
  ): Promise<void> {
    for (const [field, answer] of Object.entries(answers) as [FieldId, string][]) await this.#answer(field, answer);
    const { form, actor, how: ways } = this.words.protocol;
    if (said !== '') await this.hands.fill((await this.page.locator('label[for=said]').textContent()) ?? '', said);
    if (how !== undefined) await this.hands.choose(form.how, ways[how]);
    await this.hands.choose(form.by, actor[by]);
    await this.hands.press('button', form.justNow);
    await this.hands.press('button', form.record);
    await this.isShown();
  }

  async #answer(field: FieldId, answer: string): Promise<void> {
    const question = this.words.protocol.field[field];
    if ('answers' in FIELDS[field]) await this.hands.choose(question, this.words.protocol.answer[answer as AnswerId]);
    else await this.hands.fill(question, answer);
  }
}
