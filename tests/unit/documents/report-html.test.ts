// The report: says what the records say, in both languages, and lets nothing that a page wrote act as markup.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reportHtml } from '@/utils/documents/report/report-html';
import type { ReportInput } from '@/utils/documents/report/report-input';
import { read } from '@/utils/evidence/read';
import { translator } from '@/utils/i18n/translate';
import { RECORD, REPORT, reportWith } from './report-fixture';

function pageOf(input: ReportInput): Document {
  return new DOMParser().parseFromString(reportHtml(input), 'text/html');
}

function textOf(input: ReportInput): string {
  return pageOf(input).body.textContent.replaceAll(/\s+/g, ' ');
}

describe('the report', () => {
  it('shows the facts of each item with their sources', () => {
    const text = textOf(REPORT);
    for (const part of ['K7-MQ4', 'Ysgol Enghraifft', 'Poster One', '16 Oct 2026, 14:05:22 BST', '2026-10-16 13:05:22 UTC']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('worked out from the post’s number');
    expect(text).toContain('The page showed: Yesterday');
    expect(text).toContain('Left out of the address: s, t');
  });

  it('tells group size, further pictures, the author’s number and the kind of account, where they are known', () => {
    const text = textOf(REPORT);
    for (const part of ['Size of the group 312', 'Picture 1 of 4 is shown', '1234567890', 'No account, signed out']) {
      expect(text).toContain(part);
    }
    expect(text.match(/Account it was seen with/g)).toHaveLength(1);
  });

  it('says first what it does not show', () => {
    const text = textOf(REPORT);
    expect(text.indexOf('What this does not show')).toBeGreaterThan(0);
    expect(text.indexOf('What this does not show')).toBeLessThan(text.indexOf('Police exhibit ref'));
  });

  it('shows each picture by its address beside the report, and says how much of it is covered', () => {
    const images = [...pageOf(REPORT).querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(images).toEqual(['captures/0001/screenshot.png', 'captures/0002/screenshot.png']);
    expect(textOf(REPORT)).toContain('2 areas are covered (to hide the account it was viewed from: 1; by hand: 1).');
  });

  it('says of a pack neither that its key is of one case nor that its history ends with a sealing', () => {
    const [pack, bundle] = [textOf({ ...REPORT, recipient: 'police' }), textOf(REPORT)];
    for (const words of ['The key was made for this one case', 'It ends with the last sealing']) {
      expect(bundle).toContain(words);
      expect(pack).not.toContain(words);
    }
    expect(pack).toContain('up to the making of this pack');
  });

  it.each([
    [
      'en',
      'Act recorded: Police informed',
      'Act recorded: Friendly talk (Not needed)',
      'Letter made: Request to delete comments',
    ],
    [
      'cy',
      'Cofnodwyd gweithred: Rhoddwyd gwybod i’r heddlu',
      'Cofnodwyd gweithred: Sgwrs gyfeillgar (Nid oes ei angen)',
      'Gwnaed llythyr: Cais i ddileu sylwadau',
    ],
  ] as const)('names in the history which task an act belongs to and which letter was made: %s', (language, ...lines) => {
    const entry = REPORT.custody[0] ?? expect.unreachable();
    const acts = [
      { event: 'act-recorded', detail: { task: 'police', outcome: 'done' } },
      { event: 'act-recorded', detail: { task: 'friendly-talk', outcome: 'not-needed' } },
      { event: 'letter-made', detail: { kind: 'deletion-request' } },
      { event: 'act-recorded', detail: { task: '__proto__', outcome: 'constructor' } },
    ] as const;
    const custody = acts.map((act, index) => ({ ...entry, ...act, seq: index + 1 }));
    const cells = [...pageOf({ ...REPORT, language, recipient: 'police', custody }).querySelectorAll('.custody tbody tr')].map(
      (row) => row.children[2]?.textContent.trim(),
    );
    expect(cells).toEqual([...lines, translator(language)('report.custody.event.act-recorded')]);
  });

  it('says that an item has no picture when it has none', () => {
    const { picture: _, ...rest } = RECORD;
    const [item] = REPORT.volume.items;
    const { pictureAddress: __, ...withoutAddress } = item ?? expect.unreachable();
    const text = textOf({ ...REPORT, volume: { number: 1, count: 1, items: [{ ...withoutAddress, record: rest }] } });
    expect(text).toContain('No picture was taken of this item.');
  });

  it('gives a covered capture the verdict "complete, with parts covered", and a partial one its reasons', () => {
    const text = textOf(REPORT);
    expect(text).toContain('Complete, with parts covered');
    expect(text).toContain('The post has video or sound, which is not recorded.');
  });

  it('tells to go to the safeguarding person when the answer is not a plain no', () => {
    expect(textOf(reportWith({ safeguarding: 'yes' }))).toContain('should be told first');
    expect(textOf(reportWith({ safeguarding: 'no' }))).not.toContain('should be told first');
  });

  it('names the part it belongs to, and all items of the case, in a bundle of several volumes', () => {
    const text = textOf({ ...REPORT, volume: { number: 2, count: 3, items: REPORT.volume.items.slice(1) } });
    expect(text).toContain('Part 2 of 3');
    expect(text).toContain('Items: 2 (the case has 2)');
    expect(text).not.toContain('Part 1 of');
  });

  it('is addressed to the Chair, and says why, in a matter about the Head', () => {
    const text = textOf({ ...REPORT, case: { ...REPORT.case, aboutHead: true, addressee: 'chair' } });
    expect(text).toContain('Chair of Governors');
    expect(text).toContain('so this file is not addressed to them');
  });

  it('is Welsh in its words and in its lang attribute when asked for in Welsh', () => {
    const page = pageOf({ ...REPORT, language: 'cy' });
    expect(page.documentElement.lang).toBe('cy');
    expect(page.querySelector('h1')?.textContent).toBe('Adroddiad tystiolaeth');
    expect(page.body.textContent).toContain('Y sawl a roddodd wybod (dienw)');
  });

  it('is the same text for the same input', () => {
    expect(reportHtml(REPORT)).toBe(reportHtml(REPORT));
  });
});

describe('hostile text in the report', () => {
  const attack = `</dd></section><script>top.x=1</script><img src=https://evil.example/x onerror=top.x=1>"'&amp;<a href="javascript:1">`;
  const page = pageOf(
    reportWith({
      concern: attack,
      categories: [],
      locator: {
        url: `javascript:alert(1)//${attack}`,
        chatTitle: attack,
        platformId: attack,
        droppedParameters: [attack.slice(0, 90)],
      },
      post: {
        ...RECORD.post,
        author: read(attack, 'typed', ''),
        handle: read(attack, 'typed', ''),
        text: read(attack, 'typed', ''),
        reach: read({ [attack.slice(0, 30)]: attack.slice(0, 50) }, 'typed', ''),
        postedAt: read({ precision: 'unknown', shown: attack }, 'typed', ''),
      },
    }),
  );

  it('stays text', () => {
    expect(page.querySelectorAll('script, iframe, object, form, link')).toHaveLength(0);
    expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['captures/0001/screenshot.png']);
    expect(page.body.textContent.split('top.x=1</script>').length).toBeGreaterThan(5);
  });

  it('has no link but those to the items of this page', () => {
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#item-1']);
  });

  it('has no handler and no address in any attribute', () => {
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('stands under a policy that lets nothing run and nothing load but the pictures', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'");
  });

  it('is isolated in its direction, and what hides or reorders is named', () => {
    const author = 'Poster \u202Eeno\u2066 One\u200B\u0007';
    const shown = pageOf(reportWith({ post: { ...RECORD.post, author: read(author, 'typed', '') } }));
    const value = [...shown.querySelectorAll('bdi')].find((each) => each.textContent.startsWith('Poster'));
    expect(value?.textContent).toBe('Poster U+202EenoU+2066 OneU+200BU+0007');
  });

  it('keeps a name of 100,000 characters whole in the item and short in the table', () => {
    const name = 'N'.repeat(100_000);
    const long = pageOf(reportWith({ post: { ...RECORD.post, author: read(name, 'typed', '') } }));
    expect(long.querySelector('.summary')?.textContent).toContain(`${'N'.repeat(80)}…`);
    expect(long.querySelector('.item')?.textContent).toContain(name);
  });

  it('does not take a placeholder or a nesting in a page’s words for one of the catalogue’s', () => {
    const words = "{{code}} $t(report.title) $& $' %s";
    const shown = pageOf(
      reportWith({ post: { ...RECORD.post, postedAt: read({ precision: 'unknown', shown: words }, 'typed', '') } }),
    );
    expect(shown.body.textContent).toContain(`The page showed: ${words}`);
  });
});
