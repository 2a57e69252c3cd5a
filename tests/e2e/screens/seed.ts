// Fills the store of a started Tyst for the walk through every screen: bundles made here, matters and cases written in a page of it.
import { PNG } from 'pngjs';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { type SampleCapture, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { PASSPHRASE } from '@/tests/e2e/casebook-steps';
import { FRESH_WORDS, MATTERS, type MatterName, SHOWN_BY_A_PARENT } from './seed-matters';
import { scriptOfFile } from '@/tests/commands/page-script';

export type Seeded = Record<MatterName, { caseId: string; captureIds: string[] }>;

/** Fills the casebook, which is set up behind `PASSPHRASE`, with its matters. */
export async function seedCasebook(tyst: TystBrowser): Promise<Seeded> {
  const bundles = await Promise.all(MATTERS.map(async (name) => [name, await bundleOf(name)] as const));
  const page = await tyst.open(tyst.address('options.html'));
  await page.evaluate(await scriptOfFile('tests/e2e/screens/seed-in-page.ts'));
  const order = JSON.stringify([PASSPHRASE, Object.fromEntries(bundles)]);
  const seeded = (await page.evaluate(`seedCasebook(...${order})`)) as Seeded;
  await page.close();
  return seeded;
}

async function bundleOf(name: MatterName): Promise<string> {
  const input = await sampleInput(CAPTURES[name]);
  const addressee = name === 'whatsapp' ? 'deputy' : name === 'logOnly' ? 'dsl' : 'head';
  const of = { ...input.case, code: CODES[name], title: TITLES[name], aboutHead: name === 'whatsapp', addressee } as const;
  const { bytes } = await written(onlyVolume({ ...input, case: of }));
  return Buffer.from(bytes).toString('base64');
}

const CODES: Record<MatterName, string> = {
  purged: 'P3-RGD',
  closed: 'C3-DNE',
  logOnly: 'D4-RCD',
  whatsapp: 'W6-HTG',
  running: 'K7-MQ4',
  fresh: 'F7-NEW',
};

const TITLES: Record<MatterName, string> = {
  purged: 'Case that was purged',
  closed: 'A post about the bus',
  logOnly: 'Fixture record of an image',
  whatsapp: 'A group about the Head',
  running: 'Invented remarks on the choir',
  fresh: 'A threat under a photograph of the hall',
};

const picture = pictureOfPost();

const CAPTURES: Record<MatterName, readonly SampleCapture[]> = {
  purged: [{ picture }],
  closed: [{ picture, categories: ['reputation-school'] }],
  logOnly: [{ logOnly: true, safeguarding: 'yes' }],
  whatsapp: [
    { picture, categories: ['hostile-group'], record: SHOWN_BY_A_PARENT },
    { picture, record: SHOWN_BY_A_PARENT },
  ],
  running: [
    { picture, text: FRESH_WORDS, categories: ['offensive-person'] },
    { picture, text: 'Other invented words.', categories: ['offensive-person'], capturedAt: '2026-11-21T09:20:00.000Z' },
  ],
  fresh: [
    { picture, text: FRESH_WORDS, categories: ['threat-violence'] },
    { picture, categories: ['offensive-person'], safeguarding: 'not-sure' },
  ],
};

/** Grey where a name and lines of words would be: what matters is its place on the screen. */
function pictureOfPost(): Blob {
  const [width, height] = [640, 420];
  const png = new PNG({ width, height });
  png.data.fill(255);
  const bars = [
    [20, 20, 56, 56],
    [92, 28, 180, 14],
    [92, 52, 110, 10],
    ...[100, 124, 148, 172].map((y) => [20, y, 560 - (y % 7) * 30, 12]),
    [20, 210, 600, 180],
  ];
  for (const [x = 0, y = 0, across = 0, down = 0] of bars) {
    for (let row = y; row < y + down; row++) png.data.fill(150, (row * width + x) * 4, (row * width + x + across) * 4);
  }
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
  return new Blob([new Uint8Array(PNG.sync.write(png))]);
}
