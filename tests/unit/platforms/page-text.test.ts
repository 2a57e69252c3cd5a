// @vitest-environment happy-dom
// Words and markup of a page as they are kept; what depends on layout is tested in Chromium (tests/e2e/adapters).
import { afterEach, describe, expect, it } from 'vitest';
import { capText, shortText } from '@/utils/platforms/page/short-text';
import { sourceText } from '@/utils/platforms/page/source-text';
import { visibleText } from '@/utils/platforms/page/visible-text';

function body(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('visibleText', () => {
  it('reads emoji pictures as characters and leaves descriptions of pictures out', () => {
    const root = body('<span>Well done <img alt="👏🏽"> all<img alt="May be an image of a school"></span>');
    expect(visibleText(root)).toBe('Well done 👏🏽 all');
  });

  it('breaks lines between blocks and at breaks, keeping empty lines', () => {
    expect(visibleText(body('<div>One</div><div>Two<br><br>Three</div>'))).toBe('One\nTwo\n\nThree');
  });

  it('stands items of a row apart without breaking the line', () => {
    const root = body('<div style="display:flex"><div>Poster One</div><div>@poster_one</div></div><div>Words</div>');
    expect(visibleText(root)).toBe('Poster One @poster_one\nWords');
  });

  it('leaves out scripts, invisible text and aria-hidden repetitions, not other aria-hidden text', () => {
    const root = body(
      '<div>Shown</div><script>1</script><div style="display:none">gone</div><div style="visibility:hidden">gone <b style="visibility:visible">back</b></div>' +
        '<div aria-hidden="true">Shown</div><div><b style="display:inline">example.org</b><span style="display:inline" aria-hidden="true">…</span></div>' +
        '<span style="font-size:0px">https://</span>',
    );
    expect(visibleText(root)).toBe('Shown\nback\nexample.org…');
  });

  it('keeps bidirectional and zero-width characters and makes lone surrogates well-formed', () => {
    const root = body('<div></div>');
    root.textContent = 'a\u202Eb\u200Bc\uD800d';
    expect(visibleText(root)).toBe('a\u202Eb\u200Bc\uFFFDd');
  });

  it('keeps line breaks where the page preserves them', () => {
    expect(visibleText(body('<div style="white-space:pre-wrap">One\n\n  Two</div>'))).toBe('One\n\n  Two');
  });

  it('caps a text of any size with a visible mark', () => {
    const text = visibleText(body(`<div>${'a'.repeat(300_000)}</div>`));
    expect(text.length).toBe(200_000);
    expect(text.endsWith('…')).toBe(true);
  });

  it('reads inside elements whose fields are named like DOM properties', () => {
    const root = body(
      '<form><input name="childNodes"><input name="parentNode"><input name="textContent"><span>Still read</span></form>',
    );
    expect(visibleText(root)).toBe('Still read');
  });

  it('applies names and omissions', () => {
    const root = body('<b style="display:inline">Mam Cai</b> <i>secret</i> wrote');
    const options = {
      omit: (element: Element) => element.localName === 'i',
      rename: (text: string) => text.replaceAll('Mam Cai', 'Person A'),
    };
    expect(visibleText(root, options)).toBe('Person A wrote');
  });

  it('follows deep nesting', () => {
    const root = body('<div></div>');
    let inner: Element = root;
    for (let depth = 0; depth < 400; depth += 1) inner = inner.appendChild(document.createElement('b'));
    inner.textContent = 'Deep';
    expect(visibleText(root)).toBe('Deep');
  });
});

describe('sourceText', () => {
  const none = { href: () => undefined };

  it('keeps the allowlist and nothing else', () => {
    const root = body(
      '<article class="css" id="t1" data-token="TOKEN" onclick="x()"><div><div lang="en" dir="auto" style="color:red">Words &lt;b&gt;</div></div>' +
        '<a href="https://example.org/p/1?t=TOKEN" title="x">link</a><time datetime="2026-10-08T02:19:00.000Z">9h</time><img alt="🌱" src="https://cdn/AVATAR"></article>',
    ).firstElementChild;
    const source = sourceText(root ?? document.body, { href: (url) => `${url.origin}${url.pathname}` });
    expect(source).toBe(
      [
        '<article>',
        '  <div lang="en" dir="auto">',
        '    Words &lt;b&gt;',
        '  </div>',
        '  <a href="https://example.org/p/1">',
        '    link',
        '  </a>',
        '  <time datetime="2026-10-08T02:19:00.000Z">',
        '    9h',
        '  </time>',
        '  <img alt="🌱">',
        '</article>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out controls, composers, scripts, drawings and what is not painted', () => {
    const source = sourceText(
      body(
        '<button>Like</button><div role="button">Reply</div><div role="textbox">draft</div><div contenteditable>draft</div><textarea>draft</textarea>' +
          '<script>token</script><svg><title>token</title><path d="M1"/></svg><div style="display:none">hidden</div><p>Words</p>',
      ),
      none,
    );
    expect(source).toBe('<body>\n  <p>\n    Words\n  </p>\n</body>\n');
  });

  it('writes no address that is not http, whatever the page says its base is', () => {
    const root = body('<a href="javascript:alert(1)">one</a><a href="data:text/html,x">two</a>');
    expect(sourceText(root, { href: (url) => url.href })).not.toContain('href');
  });

  it('escapes attributes and refuses odd values of them', () => {
    const root = body('<p dir="x" lang="en&quot; onload=&quot;x"><img alt="&quot;><script>"></p>');
    expect(sourceText(root, none)).toContain('<img alt="&quot;&gt;&lt;script&gt;">');
    expect(sourceText(root, none)).toContain('<p>');
  });

  it('says visibly when it was cut', () => {
    const source = sourceText(body(`<p>${'<b>x</b>'.repeat(24_000)}</p>`), none);
    expect(source.length).toBeLessThanOrEqual(512_000);
    expect(source.endsWith('<!-- cut here: the markup is larger than 512 kB -->\n')).toBe(true);
  });
});

describe('shortText', () => {
  it('cuts a name of 100,000 characters visibly and never inside a character', () => {
    const name = shortText('😀'.repeat(50_000));
    expect(name.length).toBeLessThanOrEqual(2_000);
    expect(name.endsWith('😀…')).toBe(true);
  });

  it('makes one line, keeps bidirectional marks and replaces lone surrogates', () => {
    expect(shortText(' a\n  b\u202E\uDC00 ')).toBe('a b\u202E\uFFFD');
  });

  it('leaves a text within its limit as it is', () => {
    expect(capText('abc', 3)).toBe('abc');
    expect(capText('abcd', 3)).toBe('ab…');
  });
});
