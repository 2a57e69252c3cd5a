// Where a page paints the viewer's names: found however they are cut up, only where they can be seen, one box a line.
import type { Page } from '@playwright/test';
import { contains, type Rect } from '@/utils/evidence/rect';
import { AUTHOR_WORDS } from '@/tests/e2e/planted/look';
import { FIRST } from '@/tests/e2e/planted/reporter';
import { whatsappPage } from '@/tests/e2e/planted/whatsapp-page';
import { X_ADDRESS, xPage } from '@/tests/e2e/x-page';
import { expect, readFixture, test } from './adapter-page';

/** The account is called otherwise than the person, so that the two can be told apart. */
const VIEWER = { name: 'Fixture Reporter', handle: 'planted_account' };
/** The page's own account areas name the viewer as well: only what stands in `#planted` is asked about. */
const planted = (markup: string) =>
  xPage({
    viewer: VIEWER,
    extra: `<div id="planted" style="position:absolute;left:300px;top:300px;width:500px">${markup}</div>`,
  });

async function boxOf(page: Page, selector: string): Promise<Rect> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not painted`);
  return box;
}

async function namesIn(page: Page, selector: string, site: 'x' | 'whatsapp' = 'x'): Promise<{ kind: string; rect: Rect }[]> {
  const area = await boxOf(page, selector);
  const { named = [] } = (await readFixture(page, site)).tellTales;
  return named.filter(({ rect }) => contains(area, rect, 3)).map(({ kind, rect }) => ({ kind, rect }));
}

test.describe('a name', () => {
  const found: [how: string, markup: string, kinds: string[]][] = [
    ['in plain words', 'words of Fixture Reporter here', ['name']],
    ['in several elements', 'words of <b>Fix</b><i>ture</i> <span>Rep</span><span>orter</span> here', ['name']],
    ['in blocks beside each other', '<div>Poster</div><div>Fixture Reporter</div><div>Two</div>', ['name']],
    [
      'right after another word in an element of its own',
      '<span>by</span><span>Fixture Reporter</span><span>today</span>',
      ['name'],
    ],
    ['as an account', 'see @Planted_Account', ['handle']],
    ['that a picture stands within', 'words of Fixture <img src="/moon.png" alt=""> Reporter here', ['name']],
    ['that is cut apart at its space', 'words of Fixture <b>Rep</b><b>orter</b> here', ['name']],
    ['of which only a part stands there', 'words of a reporter', ['part']],
    ['on two lines', '<div style="width:70px">Fixture Reporter</div>', ['name', 'name']],
    ['in a form field', '<input value="Fixture Reporter">', ['name']],
    ['as the placeholder of a form field', '<input placeholder="Reply as Fixture Reporter">', ['name']],
    ['in a drawing', '<svg width="200" height="40"><text x="0" y="20">Fixture Reporter</text></svg>', ['name']],
    [
      'in pieces of a drawing',
      '<svg width="200" height="40"><text x="0" y="20">Fixture <tspan fill="red">Reporter</tspan></text></svg>',
      ['name'],
    ],
  ];
  for (const [how, markup, kinds] of found) {
    test(`${how} is found where it is painted`, async ({ openPage }) => {
      const page = await openPage(X_ADDRESS, planted(markup));
      expect((await namesIn(page, '#planted')).map(({ kind }) => kind)).toEqual(kinds);
    });
  }

  const unseen: [how: string, markup: string][] = [
    ['in a hidden element', '<span hidden>Fixture Reporter</span> words'],
    ['in an invisible one', '<span style="visibility:hidden">Fixture Reporter</span> words'],
    [
      'scrolled out of a list',
      '<div style="height:40px;overflow:auto"><p style="margin:0 0 200px">words</p><p>Fixture Reporter</p></div>',
    ],
    ['in a label that is only read out', '<button aria-label="Fixture Reporter">x</button>'],
    [
      'in the title of a drawing',
      '<svg width="200" height="40"><title>Fixture Reporter</title><rect width="9" height="9"/></svg>',
    ],
    [
      'kept in a drawing for later',
      '<svg width="200" height="40"><defs><text id="t" y="20">Fixture Reporter</text></defs></svg>',
    ],
    ['within another word', 'prefixture reporterish'],
  ];
  for (const [how, markup] of unseen) {
    test(`${how} is not painted`, async ({ openPage }) => {
      const page = await openPage(X_ADDRESS, planted(markup));
      expect(await namesIn(page, '#planted')).toEqual([]);
    });
  }

  for (const [how, words] of [
    ['in one element', 'Fixture Reporter'],
    ['in several elements', '<b>Fix</b><i>ture</i> <span>Rep</span><span>orter</span>'],
  ] as const) {
    test(`${how} has the box of its own words, not of all that stands beside it`, async ({ openPage }) => {
      const page = await openPage(X_ADDRESS, planted(`a few words of <span id="name">${words}</span> and more`));
      const [found] = await namesIn(page, '#planted');
      const name = await boxOf(page, '#name');
      expect(found?.rect.x).toBeCloseTo(name.x, 0);
      expect(found?.rect.width).toBeCloseTo(name.width, 0);
    });
  }

  test('is looked for to the end of a large page', async ({ openPage }) => {
    const rows = Array.from({ length: 4_000 }, (_, row) => `<p><span>Row ${row}</span> of <b>invented</b> words, éèê</p>`).join(
      '',
    );
    const page = await openPage(X_ADDRESS, planted(`${rows}<p>Fixture Reporter</p>`));
    const [found] = await namesIn(page, '#planted');
    expect(found?.kind).toBe('name');
  });
});

test.describe('in a chat', () => {
  const { address, html } = whatsappPage(FIRST);

  test('contacts of the viewer, the rows of their own and quotes of them are found under the masks', async ({ openPage }) => {
    const page = await openPage(address, html);
    const { tellTales, areas } = await readFixture(page, 'whatsapp');
    const kinds = new Set(tellTales.named?.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['name', 'contact']));
    // On a page whose every account area is known, the masks proposed lie over every one of them.
    expect(tellTales.named?.filter(({ rect }) => !areas.some((area) => contains(area, rect, 2)))).toEqual([]);
    expect(tellTales.ownWords).toHaveLength(2);
  });

  test('a part of the viewer’s own name is asked about, a part of a contact’s name is anybody’s', async ({ openPage }) => {
    const others = AUTHOR_WORDS;
    const naming = (word: string) => html.replace(others, `<span id="planted">Words about ${word} in the school.</span>`);
    const own = await openPage(address, naming('Quellwyn'));
    expect((await namesIn(own, '#planted', 'whatsapp')).map(({ kind }) => kind)).toEqual(['part']);
    await own.unrouteAll();
    const contact = await openPage(address, naming('Plantedig'));
    expect(await namesIn(contact, '#planted', 'whatsapp')).toEqual([]);
  });
});
