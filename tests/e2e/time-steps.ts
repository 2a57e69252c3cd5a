// Steps of trusted time that several end-to-end tests share: an authority of openssl's behind the recording server, and its permission.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allowSite } from '@/tests/commands/allow-site';
import { TimeAuthority } from '@/tests/commands/time-authority';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect } from '@/tests/e2e/fixtures';
import type { Answering } from '@/tests/commands/recording-server';

/** Plain HTTP, as public timestamp servers are; the browser reaches it as it reaches every host, at the recording server. */
export const TIME_SERVER = 'http://time.example.test/tsa';
const REPLY = 'application/timestamp-reply';

/** Answers as the authority does. */
export function answering(authority: TimeAuthority): Answering {
  return (sent) => ({ body: authority.reply(sent), type: REPLY });
}

/** Allows the host in the browser's settings, and asks for it as the extension does, in a click. */
export async function giveTimeHost(tyst: TystBrowser): Promise<void> {
  await allowSite(tyst, 'http://time.example.test/*');
  const page = await tyst.open(tyst.address('options.html#time'));
  await switchOn(page);
  await page.close();
}

export async function switchOn(page: Page): Promise<void> {
  await page.getByLabel('Address of the timestamp server').fill(TIME_SERVER);
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByText('On: time.example.test is asked.')).toBeVisible();
}

/** The authority's root, chosen from its file. */
export async function chooseRoot(page: Page, authority: TimeAuthority): Promise<void> {
  const file = join(authority.folder, 'chosen.pem');
  writeFileSync(file, authority.rootPem);
  await page.getByLabel('Add a certificate file').setInputFiles(file);
  await expect(page.getByText('Fixture Time Root').first()).toBeVisible();
}
