// One matter from its hand-over to its closure, in one language and with the hands given; every screen is looked at by axe and kept as pictures.
import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import JSZip from 'jszip';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violationsHere } from '@/tests/e2e/accessible';
import { expect } from '@/tests/e2e/fixtures';
import { type Hands, Pointer } from '@/tests/e2e/hands';
import { MatterScreen } from '@/tests/e2e/protocol-steps';
import type { Actor } from '@/utils/evidence/act';
import { type Language } from '@/utils/i18n/language';
import { LETTER_FIELDS, type LetterFieldId } from '@/utils/protocol/letter-fields';
import type { LetterKindId } from '@/utils/protocol/letter-kinds';
import type { TaskId } from '@/utils/protocol/task-ids';

/** CSS pixels: a telephone, or a window of 1,280 at 320 %. */
const NARROW = 400;

/** What no case holds of a school and a person, as somebody would type it. */
const TYPED: Partial<Record<LetterFieldId, string>> = {
  addressee: 'Parent Example',
  address: '2 Invented Lane, Fixtureton',
  policy: 'Social Networking Policy',
  circulated: 'no',
  method: 'signed-first',
  second: 'first',
  solicitor: 'not-checked',
  school: 'Ysgol Enghraifft',
  schoolAddress: '1 Invented Street, Fixtureton',
  phone: '07700 900123',
  signatory: 'Head Example',
  privacy: 'from the school office',
};

export interface StoryStart {
  tyst: TystBrowser;
  testInfo: TestInfo;
  language: Language;
  /** The path of the hand-over file. */
  bundle: string;
  hands?: (page: Page) => Hands;
}

export class Story {
  readonly matter: MatterScreen;
  readonly #testInfo: TestInfo;
  #screens = 0;

  private constructor(matter: MatterScreen, testInfo: TestInfo) {
    this.matter = matter;
    this.#testInfo = testInfo;
  }

  /** Begins where the file is in the casebook and its matter is open. */
  static async begin({ tyst, testInfo, language, bundle, hands = (page) => new Pointer(page) }: StoryStart): Promise<Story> {
    return new Story(await MatterScreen.open(tyst, bundle, language, hands), testInfo);
  }

  /** Light and wide, dark and narrow, as pictures; in every look without a broken rule; never wider than its window. */
  async screen(name: string): Promise<void> {
    const { page } = this.matter;
    const path = (look: string) => this.#testInfo.outputPath(`${String(this.#screens).padStart(2, '0')}-${name}-${look}.png`);
    this.#screens += 1;
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect.soft(await violationsHere(page), name).toEqual([]);
    await page.screenshot({ path: path('light'), fullPage: true });
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.setViewportSize({ width: NARROW, height: size.height });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: path('dark-narrow'), fullPage: true });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(NARROW);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(size);
  }

  /** Opens a task, looks at it, and records these answers. */
  async task(task: TaskId, ...record: Parameters<MatterScreen['record']>): Promise<void> {
    await this.matter.openTask(task);
    await this.screen(task);
    await this.matter.record(...record);
  }

  /** Ties these words of the one item to a part of the policy, and looks at the table that is printed; then the task is open again. */
  async tie(words: string, clause: string, rationale: string): Promise<void> {
    const { page, hands, words: texts } = this.matter;
    const { crossReference, protocol } = texts;
    await hands.press('button', crossReference.add);
    await hands.choose(crossReference.passage, crossReference.asWords);
    await hands.fill(crossReference.words, words);
    const option = page.locator(`#tie-clause option[value="${clause}"]`);
    const part = (await option.textContent()) ?? '';
    await hands.select((await page.locator('label[for=tie-clause]').textContent()) ?? '', part);
    await hands.fill(crossReference.rationale, rationale);
    await hands.choose(protocol.form.by, protocol.actor.head);
    await this.screen('tie');
    await hands.press('button', crossReference.record);
    await hands.press('link', crossReference.print);
    const table = page.getByRole('table');
    for (const said of [words, part, rationale]) await expect(table).toContainText(said);
    await this.screen('tie-sheet');
    await hands.press('link', crossReference.sheet.back);
  }

  /** Fills in the minutes of a meeting held on that day and records them; they are shown afterwards. */
  async minutes(metOn: string): Promise<void> {
    const { page, hands, words } = this.matter;
    const { meeting, meetingPaper, protocol } = words;
    const { minutes } = meeting;
    for (const [label, typed] of [
      [minutes.metOn, metOn],
      [minutes.startedAt, '09:15'],
      [minutes.endedAt, '09:50'],
      [minutes.place, 'Room 3'],
      [minutes.name.leads.replace('{{role}}', meetingPaper.role.head), 'Head Example'],
      [minutes.name.witness, 'Deputy Example'],
      [minutes.name.author, 'Parent Example'],
    ] as const)
      await hands.fill(label, typed);
    const concerns = page.locator('label', { hasText: meetingPaper.order.concerns.title });
    await hands.fill((await concerns.textContent()) ?? '', 'An invented worry.');
    await hands.fill(minutes.agreed, 'It stays until a solicitor is asked.');
    await hands.press('button', minutes.addAction);
    await hands.fill(minutes.what, 'The school looks again on that day.');
    await hands.select(minutes.who, meetingPaper.role.office);
    await hands.choose(minutes.ended, meetingPaper.ended.ended);
    await hands.fill(minutes.schoolOnly, 'A note for the file.');
    await hands.choose(protocol.form.by, protocol.actor.head);
    await this.screen('minutes');
    await hands.press('button', minutes.record);
    await expect(page.getByText(minutes.recorded)).toBeVisible();
  }

  /** Presses what offers a Word file, and reads its text, a line for each paragraph. */
  async wordFile(button: string): Promise<string> {
    const { page, hands } = this.matter;
    const download = page.waitForEvent('download');
    await hands.press('button', button);
    return textOfDocx(readFileSync(await (await download).path()));
  }

  /** Writes a letter with what the case and `TYPED` say and these answers, reads it, keeps it, and is back at the matter; its text. */
  async letter(kind: LetterKindId, answers: Partial<Record<LetterFieldId | 'when', string>>, says: RegExp): Promise<string> {
    const { page, hands, words } = this.matter;
    const { letterForm } = words;
    await hands.press('link', letterForm.write);
    await this.screen('letters');
    await hands.press('button', letterForm.kind[kind]);
    await expect(page.getByRole('heading', { level: 1, name: letterForm.kind[kind] })).toBeVisible();
    const { when, ...given } = { ...TYPED, ...answers };
    // In the order of the page, as a person goes down it.
    const asked = await page.locator('form :is(input, textarea)').evaluateAll((fields) => fields.map(({ id }) => id));
    const ids = (Object.keys(given) as LetterFieldId[]).filter((id) => asked.includes(id));
    for (const id of ids.sort((one, other) => asked.indexOf(one) - asked.indexOf(other))) await this.#answer(id, given[id] ?? '');
    if (when !== undefined) await hands.fill(letterForm.quoteWhen.replace('{{item}}', '1'), when);
    await this.screen(`${kind}-answered`);
    await hands.press('button', letterForm.read);
    await expect(page.getByRole('article')).toContainText(says);
    await this.screen(`${kind}-read`);
    const text = await this.wordFile(letterForm.keep);
    expect(text).toMatch(says);
    await hands.press('link', letterForm.toMatter);
    await this.matter.isShown();
    return text;
  }

  /** Puts on record that the last letter went just now, as it says itself. */
  async sent(by: Actor): Promise<void> {
    const { page, hands, words } = this.matter;
    const { letterForm, protocol, deadlines } = words;
    const button = page.getByRole('button', { name: letterForm.sent.record }).first();
    await hands.press('button', (await button.getAttribute('aria-label')) ?? '');
    await hands.press('button', protocol.form.justNow);
    await hands.choose(protocol.form.by, protocol.actor[by]);
    await this.screen('letter-sent');
    await hands.press('button', deadlines.form.record);
    await expect(button).toBeHidden();
  }

  async #answer(id: LetterFieldId, answer: string): Promise<void> {
    const { hands, words } = this.matter;
    const { field, answer: answers } = words.letterForm;
    const texts: Readonly<Record<string, string>> = id in answers ? answers[id as keyof typeof answers] : {};
    if (!('answers' in LETTER_FIELDS[id])) await hands.fill(field[id], answer);
    else await hands.choose(field[id], texts[answer] ?? answer);
  }
}

/** The words of a Word file as they stand in its runs, a line for each paragraph. */
async function textOfDocx(bytes: Buffer): Promise<string> {
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''))
    .join('\n')
    .replaceAll(/&(\w+);/g, (all, name: string) => names[name] ?? all);
}
