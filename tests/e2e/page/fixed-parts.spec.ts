// What stays in its place while a page scrolls: bars give up their rows, smaller things float, and what paints nothing is nothing.
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/e2e/adapters/adapter-page';
import type { FixedParts } from '@/utils/platforms/geometry/fixed-parts';
import { scriptOfLines } from '@/tests/commands/page-script';

const [WIDTH, HEIGHT] = [1000, 800];

let script = '';
test.beforeAll(async () => {
  script = await scriptOfLines(`import { fixedParts } from '@/utils/platforms/geometry/fixed-parts';
    globalThis.parts = (room) => fixedParts(document, { x: 0, y: 0, width: ${WIDTH}, height: ${HEIGHT} }, document.scrollingElement, room);`);
});
test.use({ viewport: { width: WIDTH, height: HEIGHT } });

const ADDRESS = 'https://parents-forum.example/talk';
const page = (extra: string) => `<!doctype html><style>
  body { margin: 0; font: 16px/24px sans-serif } p { margin: 0; height: 24px } .bar { left: 0; width: 100%; background: #fff; position: fixed }
</style>${extra}${'<p>An invented line of a page that scrolls, as wide as the window is so that everything over it hides something of it all.</p>'.repeat(150)}`;

type Open = (address: string, html: string) => Promise<Page>;

/** What is found with the page scrolled down by so much. */
async function partsOf(open: Open, extra: string, scrolled = 1_000): Promise<FixedParts> {
  const shown = await open(ADDRESS, page(extra));
  await shown.evaluate(script);
  return shown.evaluate((top) => {
    scrollTo(0, top);
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    const { parts } = globalThis as unknown as { parts: (room: { above: number; below: number }) => FixedParts };
    return parts({ above: scrollTop, below: scrollHeight - clientHeight - scrollTop });
  }, scrolled);
}

test('nothing stays put on a plain page', async ({ openPage }) => {
  expect(await partsOf(openPage, '')).toEqual({ top: 0, bottom: HEIGHT, floats: [], hides: false });
});

test('a bar at the top gives up its rows, but not at the very top of the page, of which it is a part', async ({ openPage }) => {
  const bar = '<div class="bar" style="top: 0; height: 60px">Name of the site</div>';
  expect(await partsOf(openPage, bar)).toMatchObject({ top: 60, bottom: HEIGHT, hides: false });
  expect(await partsOf(openPage, bar, 0)).toMatchObject({ top: 0, bottom: HEIGHT, hides: false });
});

test('bars under each other are counted together, and one at the foot as well', async ({ openPage }) => {
  const bars = `<div class="bar" style="top: 0; height: 60px">Name of the site</div><div class="bar" style="top: 60px; height: 40px">Menu</div>
    <div class="bar" style="bottom: 0; height: 50px">Notice</div>`;
  expect(await partsOf(openPage, bars)).toMatchObject({ top: 100, bottom: HEIGHT - 50, hides: false });
});

test('a bar in two halves is one bar', async ({ openPage }) => {
  const halves = `<div class="bar" style="top: 0; height: 60px; width: 40%">Name</div><div class="bar" style="top: 0; height: 60px; left: 40%; width: 60%">Menu</div>`;
  expect(await partsOf(openPage, halves)).toMatchObject({ top: 60 });
});

test('a sticky heading counts once it is stuck', async ({ openPage }) => {
  const sticky =
    '<div style="height: 300px"></div><h2 style="position: sticky; top: 0; margin: 0; height: 48px; background: #fff">Heading</h2>';
  expect(await partsOf(openPage, sticky, 100)).toMatchObject({ top: 0 });
  expect(await partsOf(openPage, sticky, 1_000)).toMatchObject({ top: 48 });
});

test('what a bar at the foot hides at the very end is said, for no scroll uncovers it', async ({ openPage }) => {
  const bar = '<div class="bar" style="bottom: 0; height: 50px">Notice</div>';
  expect(await partsOf(openPage, bar, 100_000)).toMatchObject({ hides: true });
});

test('a button floats over the page, with a little air, and hides what it lies on', async ({ openPage }) => {
  const button =
    '<button style="position: fixed; left: 100px; top: 400px; width: 60px; height: 60px; border: 0; background: #c00">Up</button>';
  const { top, bottom, floats, hides } = await partsOf(openPage, button);
  expect({ top, bottom, hides }).toEqual({ top: 0, bottom: HEIGHT, hides: true });
  expect(floats).toEqual([{ x: 94, y: 394, width: 72, height: 72 }]);
});

test('a column at the side is no bar, however high', async ({ openPage }) => {
  const column = '<div style="position: fixed; left: 0; top: 0; width: 200px; height: 100vh; background: #eee">Menu</div>';
  const { top, bottom, floats } = await partsOf(openPage, column);
  expect({ top, bottom }).toEqual({ top: 0, bottom: HEIGHT });
  expect(floats).toHaveLength(1);
});

test('a layer as large as the window that paints nothing but a button is that button', async ({ openPage }) => {
  const layer = `<div style="position: fixed; inset: 0; pointer-events: none"><span style="position: absolute; right: 20px; bottom: 100px; width: 50px; height: 50px; background: #00c"></span></div>`;
  const { top, bottom, floats } = await partsOf(openPage, layer);
  expect({ top, bottom }).toEqual({ top: 0, bottom: HEIGHT });
  expect(floats.map(({ width, height }) => [width, height])).toEqual([[62, 62]]);
});

test('a transparent layer is nothing', async ({ openPage }) => {
  const layer = '<div style="position: fixed; inset: 0"></div>';
  expect(await partsOf(openPage, layer)).toEqual({ top: 0, bottom: HEIGHT, floats: [], hides: false });
});
