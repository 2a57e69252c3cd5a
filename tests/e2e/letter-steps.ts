// Steps in writing a letter that several end-to-end tests share.
import type { Page } from '@playwright/test';
import { ASSESSED } from './assessed';
import type { MatterScreen } from './protocol-steps';

/** Assessed, decided for the school's own procedure, and held against the policy: contact with the author may begin. */
export async function decideInternally(matter: MatterScreen): Promise<void> {
  await matter.openTask('assessment');
  await matter.record(ASSESSED);
  await matter.openTask('decision');
  await matter.record({ way: 'way-internal' }, { said: 'Invented reasons.' });
  await matter.openTask('cross-reference');
  await matter.record({ witness: 'the Deputy' }, { said: 'An invented finding.' });
}

export async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

/** The answers that no case holds, but for the name of the policy. */
export async function answerLetter(page: Page, sentOn = '2026-11-23'): Promise<void> {
  for (const [label, words] of [
    ['Name of the person', 'Parent Example'],
    ['Address', '2 Invented Lane\nFixtureton'],
    ['Address of the school', '1 Invented Street\nFixtureton'],
    ['School', 'Ysgol Enghraifft'],
    ['Telephone of the school', '07700 900123'],
    ['Who signs?', 'Head Example'],
    ['Where is the privacy notice?', 'from the school office'],
    ['Day on which it is sent', sentOn],
    ['When item 1 was posted', '16 October 2026 in the afternoon'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(words);
  }
  await choose(page, 'Was the policy circulated to parents?', 'No, or not known');
  await choose(page, 'Why a letter?', 'Instead of a meeting');
  await choose(page, 'Are members of staff concerned', 'No');
  await choose(page, 'Do the police or a solicitor want the post kept?', 'No');
  await choose(page, 'How is it sent?', 'Signed For 1st Class');
  await choose(page, 'Does a second copy go another way?', 'First class post');
  await choose(page, 'Has the council’s solicitor checked the letter?', 'No');
}
