// Pages that repeat one thing ever more often, or nest it ever deeper, where a reader might look at each of them for each of them.
import type { PlatformId } from '@/utils/evidence/post';

export interface HostileShape {
  platform: PlatformId;
  address: string;
  /** The page that holds the thing so many times. */
  html: (count: number) => string;
}

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

const ACTS = '<div><div role="button">Like</div><div role="button">Comment</div><div role="button">Share</div></div>';

function facebook(inner: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><div role="main">${inner}</div></html>`;
}

function facebookPost(inner: string, header = ''): string {
  return `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h4><a href="/poster.one">Poster One</a></h4></div>${header}
    <div data-ad-rendering-role="story_message" dir="auto">words</div>${inner}${ACTS}</div>`;
}

function x(inner: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><main>${inner}</main></html>`;
}

function xPost(inner: string, before = ''): string {
  return `<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/poster_one">Poster One</a><a href="/poster_one">@poster_one</a>
    <a href="/poster_one/status/2108200564985692165"><time datetime="2026-10-08T14:19:00.000Z">1 Oct</time></a></div>
    ${before}<div data-testid="tweetText">words</div>${inner}</article>`;
}

function whatsapp(inner: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><div id="main"><header><span dir="auto" title="Group Example">Group Example</span></header>
    <div data-testid="conversation-panel-messages" style="height:600px;overflow:auto">${inner}</div></div></html>`;
}

function whatsappRow(index: number, inner = '', words = 'words'): string {
  return `<div role="row"><div data-id="3EB0${String(index).padStart(12, '0')}"><div data-testid="msg-container" style="width:300px">${inner}
    <div data-pre-plain-text="[14:30, 13/10/2026] Contact ${index % 9}: "><span data-testid="selectable-text">${words}</span></div>
    <div data-testid="msg-meta"><span dir="auto">14:30</span></div></div></div></div>`;
}

const FRONT = 'https://www.facebook.com/';
const STATUS = 'https://x.com/poster_one/status/2108200564985692165';
const CHAT = 'https://web.whatsapp.com/';

const onFacebook = (html: HostileShape['html']): HostileShape => ({ platform: 'facebook', address: FRONT, html });
const onX = (html: HostileShape['html']): HostileShape => ({ platform: 'x', address: STATUS, html });
const onWhatsApp = (html: HostileShape['html']): HostileShape => ({ platform: 'whatsapp', address: CHAT, html });

export const HOSTILE_SHAPES: Readonly<Record<string, HostileShape>> = {
  'Facebook: posts': onFacebook((count) => facebook(many(count, () => facebookPost('')))),
  'Facebook: comments under a post': onFacebook((count) =>
    facebook(
      facebookPost('') +
        many(
          count,
          (index) =>
            `<div role="article" aria-label="Comment by N"><a href="/c${index}">N</a><div dir="auto">words</div><ul><li><a href="/poster.one/posts/1?comment_id=${index}">3d</a></li></ul></div>`,
        ),
    ),
  ),
  'Facebook: comments in each other': onFacebook((count) =>
    facebook(
      facebookPost('') +
        '<div role="article" aria-label="Comment by N"><a href="/c">N</a><div dir="auto">words</div>'.repeat(count),
    ),
  ),
  'Facebook: names without a post': onFacebook((count) =>
    facebook(many(count, (index) => `<div data-ad-rendering-role="profile_name"><h4><a href="/p${index}">N</a></h4></div>`)),
  ),
  'Facebook: headings and menus': onFacebook((count) =>
    facebook(many(count, (index) => `<h4><a href="/p${index}">N</a></h4><div role="button" aria-haspopup="menu">…</div>`)),
  ),
  'Facebook: buttons in a post': onFacebook((count) =>
    facebook(facebookPost(many(count, () => '<div role="button">2 replies</div>'))),
  ),
  'Facebook: links in a header': onFacebook((count) =>
    facebook(
      facebookPost(
        '',
        many(count, (index) => `<a href="?__cft__[0]=${index}">${index}</a>`),
      ),
    ),
  ),
  'Facebook: runs of text without a message': onFacebook((count) =>
    facebook(
      `<div role="article"><h4><a href="/poster.one">Poster One</a></h4><a href="/poster.one/posts/1">3d</a>${many(count, () => '<div dir="auto">words</div>')}${ACTS}</div>`,
    ),
  ),
  'Facebook: dialogs over each other': onFacebook((count) =>
    facebook(many(count, () => `<div role="dialog">${facebookPost('')}</div>`)),
  ),
  'Facebook: photos of a post': onFacebook((count) =>
    facebook(
      facebookPost(
        many(count, (index) => `<a href="/photo/?fbid=${index}&set=pcb.1"><img alt="" width="9" height="9"><span>+3</span></a>`),
      ),
    ),
  ),
  'Facebook: text boxes': onFacebook((count) =>
    facebook(
      facebookPost('') + many(count, () => '<div role="textbox" contenteditable="true" aria-label="Comment as N">x</div>'),
    ),
  ),
  'X: posts': onX((count) => x(many(count, () => xPost('')))),
  'X: links in a post': onX((count) => x(xPost(many(count, (index) => `<a href="/p${index}">@p${index}</a>`)))),
  'X: quotes in a post': onX((count) =>
    x(
      xPost(
        many(
          count,
          () =>
            '<div role="link" tabindex="0"><div data-testid="User-Name">N</div><div data-testid="tweetText">words</div></div>',
        ),
      ),
    ),
  ),
  'X: quotes in each other': onX((count) =>
    x(xPost('<div role="link" tabindex="0"><div data-testid="User-Name">N</div><time></time>'.repeat(count))),
  ),
  'X: buttons above the text': onX((count) =>
    x(
      xPost(
        '',
        many(count, () => '<div><span>from</span><button>Show</button></div>'),
      ),
    ),
  ),
  'X: author blocks': onX((count) => x(xPost(many(count, () => '<div data-testid="User-Name"><a href="/a">A</a></div>')))),
  'X: groups of buttons': onX((count) =>
    x(xPost(many(count, () => '<div role="group"><button>1</button><button>2</button><button>3</button></div>'))),
  ),
  'X: headings': onX((count) => x(xPost('') + many(count, () => '<h2>More</h2>') + xPost(''))),
  'X: layers over each other': onX((count) => x(many(count, () => `<div aria-modal="true">${xPost('')}</div>`))),
  'X: composers': onX((count) => x(xPost('') + many(count, () => '<div data-testid="tweetTextarea_0">draft</div>'))),
  'WhatsApp: messages': onWhatsApp((count) => whatsapp(many(count, (index) => whatsappRow(index)))),
  'WhatsApp: messages in one row': onWhatsApp((count) =>
    whatsapp(`<div role="row">${many(count, (index) => whatsappRow(index).replace(' role="row"', ''))}</div>`),
  ),
  'WhatsApp: names over a message': onWhatsApp((count) =>
    whatsapp(
      whatsappRow(
        1,
        many(count, (index) => `<span data-testid="author" dir="auto">N${index}</span>`),
      ),
    ),
  ),
  'WhatsApp: mentions in a message': onWhatsApp((count) =>
    whatsapp(
      whatsappRow(
        1,
        '',
        many(count, (index) => `<span data-jid="${index}">@N${index}</span> `),
      ),
    ),
  ),
  'WhatsApp: runs of words in a message': onWhatsApp((count) =>
    whatsapp(
      whatsappRow(
        1,
        many(count, () => '<span data-testid="selectable-text">w</span>'),
      ),
    ),
  ),
  'WhatsApp: pictures beside messages': onWhatsApp((count) =>
    whatsapp(
      whatsappRow(
        1,
        many(
          count,
          (index) => `<div data-testid="group-chat-profile-picture" aria-label="Open chat details for N${index}">p</div>`,
        ),
      ),
    ),
  ),
  'WhatsApp: dividers': onWhatsApp((count) =>
    whatsapp(
      many(count, () => '<div role="row"><div data-testid="msg-notification-container"><span>Yesterday</span></div></div>') +
        whatsappRow(1),
    ),
  ),
  'WhatsApp: text in labels': onWhatsApp((count) =>
    whatsapp(
      whatsappRow(
        1,
        many(count, (index) => `<span aria-label="N${index}:"></span><div><span>N${index}</span></div>`),
      ),
    ),
  ),
};
