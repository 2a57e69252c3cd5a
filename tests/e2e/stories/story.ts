// One matter from its hand-over to its closure, in one language and with the hands given; every screen is looked at by axe and kept as pictures.
import type { Page, TestInfo } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violationsHere } from '@/tests/e2e/accessible';
import { expect } from '@/tests/e2e/fixtures';
import { type Hands, Pointer } from '@/tests/e2e/hands';
import { MatterScreen } from '@/tests/e2e/protocol-steps';
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

  /** Writes a letter with what the case and `TYPED` say and these answers, reads it, keeps it, and is back at the matter. */
  async letter(kind: LetterKindId, answers: Partial<Record<LetterFieldId | 'when', string>>, says: RegExp): Promise<void> {
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
    const download = page.waitForEvent('download');
    await hands.press('button', letterForm.keep);
    expect((await download).suggestedFilename()).toMatch(/^K7-MQ4-.*\.docx$/);
    await hands.press('link', letterForm.toMatter);
    await this.matter.isShown();
  }

  async #answer(id: LetterFieldId, answer: string): Promise<void> {
    const { hands, words } = this.matter;
    const { field, answer: answers } = words.letterForm;
    const texts: Readonly<Record<string, string>> = id in answers ? answers[id as keyof typeof answers] : {};
    if (!('answers' in LETTER_FIELDS[id])) await hands.fill(field[id], answer);
    else await hands.choose(field[id], texts[answer] ?? answer);
  }
}
