// What stands out of an account area's box is covered with it, and the cover tells no width.
import type { Rect } from '@/utils/evidence/rect';
import { expect, test } from './adapter-page';
import { scriptOfLines } from '@/tests/commands/page-script';

const STYLE = '#area { position: absolute; left: 100px; top: 100px; width: 300px; height: 20px }';

async function boxesOf(content: string, openPage: (address: string, html: string) => Promise<import('@playwright/test').Page>) {
  const page = await openPage(
    'https://x.com/home',
    `<!doctype html><style>body { margin: 0 } ${STYLE}</style><div id="area">${content}</div>`,
  );
  const script = await scriptOfLines(`export { wholeArea } from '@/utils/platforms/geometry/whole-area';`, {
    globalName: 'tested',
  });
  const boxes: unknown = await page.evaluate(`${script}; tested.wholeArea(document.getElementById('area'))`);
  return boxes as Rect[];
}

const AREA = { x: 100, y: 100, width: 300, height: 20 };

test('a picture that stands out is covered over the whole width, one that is cut off only as far as it shows', async ({
  openPage,
}) => {
  const picture = '<canvas width="40" height="26" style="display: block; margin-left: 50px"></canvas>';
  expect(await boxesOf(picture, openPage)).toEqual([AREA, { ...AREA, height: 26 }]);
  const cut = `<div style="position: relative; height: 22px; overflow: hidden">${picture}</div>`;
  expect(await boxesOf(cut, openPage)).toEqual([AREA, { ...AREA, height: 22 }]);
});

test('what a scroller has scrolled away is not covered, what is positioned beside it is', async ({ openPage }) => {
  const list = `<div style="height: 20px; overflow: auto"><p style="height: 400px">Fixture Reporter</p>
    <b style="position: absolute; left: 310px; top: 0; width: 50px; height: 20px">Badge</b></div>`;
  expect(await boxesOf(list, openPage)).toEqual([AREA, { x: 410, y: 100, width: 50, height: 20 }]);
});

test('a fixed part elsewhere in the window is covered with its own box, a clear layer not at all', async ({ openPage }) => {
  const fixed = '<div style="position: fixed; left: 0; top: 500px; width: 80px; height: 30px">Fixture Reporter</div>';
  expect(await boxesOf(fixed, openPage)).toEqual([AREA, { x: 0, y: 500, width: 80, height: 30 }]);
  expect(await boxesOf('<div style="position: fixed; inset: 0"></div>', openPage)).toEqual([AREA]);
});
