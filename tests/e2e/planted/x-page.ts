// An X status page as a logged-in reporter sees it, planted in every place of PLATFORMS §1.6 and in whatever else is open.
import { LABELS } from './labels';
import { colours, escaped, type Look, paragraphs, type View, viewOf } from './look';
import type { Reporter } from './reporter';

const ID = '2111081085424108754';

export function xPage(reporter: Reporter, look: Look = {}): { address: string; html: string } {
  const view = viewOf(reporter, look);
  const { token } = reporter;
  const address = view.has('home timeline')
    ? `https://x.com/home?t=${token}`
    : `https://x.com/poster_one_x/status/${ID}?s=20&t=${token}`;
  return { address, html: view.has('new generation') ? newGeneration(view) : classic(view) };
}

/** Where a part stands: over everything, at the top of the column, in the author's post, among the replies, in the side column. */
type Slot = 'layers' | 'column' | 'post' | 'replies' | 'side';

/** Everything that may be open or present on a page of X beside the post. */
export const X_PARTS: Record<string, { slot: Slot; html: (view: View) => string }> = {
  'message drawer': {
    slot: 'layers',
    html: (view) =>
      `<div data-testid="DMDrawer" class="drawer" style="right:8px;height:60px">Messages of ${handle(view)} ${face(view)}</div>`,
  },
  'chat drawer': {
    slot: 'layers',
    html: (view) =>
      `<div data-testid="chat-drawer-root"><div class="drawer" style="right:240px;height:320px"><b>Chat</b><p>${handle(view)}: words of mine</p><div role="textbox" contenteditable="true">${name(view)}</div></div></div>`,
  },
  'grok drawer': {
    slot: 'layers',
    html: (view) =>
      `<div data-testid="GrokDrawer" class="drawer" style="right:8px;bottom:90px;height:120px">Hello ${name(view)}</div>`,
  },
  'hover card': {
    slot: 'layers',
    html: (view) =>
      `<div data-testid="HoverCard" class="drawer" style="left:700px;top:40px;bottom:auto;height:90px">${handle(view)} ${view.mine('followed by Friend One')}</div>`,
  },
  'notice at the foot': {
    slot: 'layers',
    html: (view) =>
      `<div data-testid="toast" class="drawer" style="left:400px;width:360px;height:50px">${name(view)}, your post was sent</div>`,
  },
  'account menu': {
    slot: 'layers',
    html: (view) =>
      `<div role="menu" class="drawer" style="left:12px;bottom:90px;height:150px"><div data-testid="UserCell">${face(view)} ${name(view)} ${handle(view)}</div><a href="/account/add" role="menuitem">Add an existing account</a><br><a href="/logout" data-testid="AccountSwitcher_Logout_Button" role="menuitem">Log out ${handle(view)}</a></div>`,
  },
  'composer in a dialog': {
    slot: 'layers',
    html: (view) =>
      `<div role="dialog" aria-modal="true" class="drawer" style="left:360px;width:500px;top:330px;bottom:auto;height:200px"><div><button aria-label="Close">x</button></div><div><div>${avatar(view)}<div><div data-testid="tweetTextarea_1" role="textbox" contenteditable="true">draft of ${name(view)}</div></div></div></div></div>`,
  },
  'new posts': {
    slot: 'column',
    html: (view) =>
      `<div><button role="button"><div>${face(view)}</div><span data-testid="pillLabel">${name(view)} and others posted</span></button></div>`,
  },
  'home composer': {
    slot: 'column',
    html: (view) =>
      `<div>${avatar(view)}<div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">What is happening, ${name(view)}?</div></div></div>`,
  },
  tabs: {
    slot: 'column',
    html: (view) =>
      `<div role="tablist"><a role="tab" href="/home">For you</a> <a role="tab" href="/i/lists/1">List of ${name(view)}</a></div>`,
  },
  'search words': {
    slot: 'column',
    html: (view) =>
      `<form role="search"><input data-testid="SearchBox_Search_Input" class="planted" value="${escaped(view.reporter.name)}"></form>`,
  },
  notifications: {
    slot: 'column',
    html: (view) =>
      `<div data-testid="cellInnerDiv"><div data-testid="notification">${face(view)} ${name(view)}: Friend One liked your post</div></div>`,
  },
  'faces of those who replied': {
    slot: 'post',
    html: (view) => `<div style="display:flex">${avatar(view)}<span>replied</span></div>`,
  },
  'quote of an own post': {
    slot: 'post',
    html: (view) =>
      `<div role="link" tabindex="0" style="border:1px solid #888;padding:8px"><div style="display:flex;gap:8px"><div data-testid="Tweet-User-Avatar">${avatar(view)}</div><div data-testid="User-Name"><div>${name(view)}</div><div>${handle(view)}</div><time datetime="2026-11-16T09:00:00.000Z">Nov 16</time></div></div><div data-testid="tweetText">${view.mine('Own words of the account')}</div></div>`,
  },
  'poll with an own vote': {
    slot: 'post',
    html: (view) =>
      `<div data-testid="cardPoll"><div>First answer ${view.acted ? '<svg class="planted" width="16" height="16"><circle r="8"></circle></svg>' : '<svg width="16" height="16"></svg>'} 61 %</div><div>Second answer <svg width="16" height="16"></svg> 39 %</div></div>`,
  },
  'followers one follows': {
    slot: 'post',
    html: (view) =>
      `<a href="/poster_one_x/followers_you_follow" style="display:block">Followed by ${view.mine('Friend One and Friend Two')}</a>`,
  },
  'two own replies': {
    slot: 'replies',
    html: (view) =>
      ownReply(view, 'A second reply of the account') + othersReply('Words of another person.') + ownReply(view, 'And a third'),
  },
  'who to follow between replies': {
    slot: 'replies',
    html: (view) =>
      `<div data-testid="cellInnerDiv"><div data-testid="UserCell">${face(view)} Friend One ${view.mine('followed by you')} <button data-testid="100-follow">Follow</button></div></div>`,
  },
  'reply naming the account': {
    slot: 'replies',
    html: () => othersReply('As Fixture Reporter-Quellwyn (@fixture_reporter_q) said at the gate.'),
  },
  'suggestions at the side': { slot: 'side', html: (view) => `<h2>You might like</h2>${face(view)}<p>${handle(view)}</p>` },
};

function face({ reporter }: View): string {
  return `<span style="display:block;width:40px;height:40px;border-radius:50%;background:${reporter.avatar}"></span>`;
}

function avatar(view: View): string {
  const { handle: own } = view.reporter;
  return `<div data-testid="UserAvatar-Container-${own}"><a href="/${own}">${face(view)}</a></div>`;
}

const name = (view: View) => view.mine(view.reporter.name);
const handle = (view: View) => view.mine(`@${view.reporter.handle}`);

function at(view: View, slot: Slot): string {
  return view.parts.map((part) => (X_PARTS[part]?.slot === slot ? X_PARTS[part].html(view) : '')).join('');
}

function counts({ acted }: View): string {
  return `<div role="group" aria-label="8 replies, 17 reposts, 325 likes${acted ? ', Liked' : ''}" style="display:flex;gap:40px"><button data-testid="reply">8</button><button data-testid="${acted ? 'unretweet' : 'retweet'}" ${acted ? 'class="planted"' : ''}>17</button><button data-testid="${acted ? 'unlike' : 'like'}" ${acted ? 'class="planted"' : ''}>325</button></div>`;
}

/** What X shows beside an author, of another width for who follows whom. */
function following(view: View): string {
  const { follows, follow, following } = LABELS[view.language];
  const badge = view.acted ? `<span data-testid="userFollowIndicator">${view.mine(follows)}</span>` : '';
  const button = view.acted
    ? `<button data-testid="900-unfollow">${view.mine(following)}</button>`
    : `<button data-testid="900-follow">${view.mine(follow)}</button>`;
  return `${badge}</div></div><div style="margin-inline-start:auto">${button}`;
}

function ownReply(view: View, words = 'A reply of the account\u2019s own.'): string {
  const { handle: own } = view.reporter;
  return `<div data-testid="cellInnerDiv" style="position:relative"><article data-testid="tweet" role="article" tabindex="0">
<div style="display:flex;gap:8px;height:44px;overflow:hidden"><div data-testid="Tweet-User-Avatar">${avatar(view)}</div><div data-testid="User-Name"><div class="name"><a href="/${own}">${name(view)}</a></div><div><a href="/${own}" tabindex="-1">${handle(view)}</a> · <a href="/${own}/status/2111081085424108754"><time datetime="2026-11-17T10:31:05.000Z">9h</time></a></div></div></div>
<div data-testid="tweetText" dir="auto" lang="en">${view.mine(words)}</div>${counts(view)}</article></div>`;
}

function othersReply(words: string): string {
  return `<div data-testid="cellInnerDiv" style="position:relative"><article data-testid="tweet" role="article" tabindex="0">
<div data-testid="User-Name"><div class="name"><a href="/poster_two_x"><span>Poster Two</span></a></div><div><a href="/poster_two_x" tabindex="-1"><span>@poster_two_x</span></a> · <a href="/poster_two_x/status/2111081085424999999"><time datetime="2026-11-17T10:40:05.000Z">9h</time></a></div></div>
<div data-testid="tweetText" dir="auto" lang="en">${escaped(words)}</div><div role="group" aria-label="1 like" style="display:flex;gap:40px"><button data-testid="reply">0</button><button data-testid="retweet">0</button><button data-testid="like">1</button></div></article></div>`;
}

function rail(view: View): string {
  const { home, profile } = LABELS[view.language];
  const { handle: own } = view.reporter;
  if (view.has('bar at the top')) {
    return `<div data-testid="TopNavBar" style="position:fixed;top:0;left:0;right:0;height:52px;background:#888;z-index:3"><button data-testid="DashButton_ProfileIcon_Link">${avatar(view)}</button></div><header role="banner" hidden><a data-testid="AppTabBar_Profile_Link" href="/${own}">${profile}</a></header>`;
  }
  const isNarrow = view.has('narrow rail');
  return `<header role="banner" style="width:${isNarrow ? 80 : 250}px"><nav><a href="/home">${home}</a><br><a data-testid="AppTabBar_Notifications_Link" href="/notifications">${view.mine(String(view.unread))}</a><br><a data-testid="AppTabBar_Profile_Link" href="/${own}">${profile}</a></nav>
<button data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">${avatar(view)}${isNarrow ? '' : `${name(view)} ${handle(view)}`}</button></header>`;
}

function classic(view: View): string {
  const { language, direction, reporter, unread } = view;
  const { handle: own, id } = reporter;
  const { reply, reposted } = LABELS[language];
  const isFeed = view.has('home timeline');
  const context = view.has('no row above')
    ? ''
    : `<div data-testid="socialContext"><a href="/${own}">${view.mine(reposted)}</a></div>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>(${unread}) ${escaped(view.author)} on X</title>
<script>window.__INITIAL_STATE__=${JSON.stringify({ screen_name: own, id_str: id, name: reporter.name }).replaceAll('<', '')}</script>
<style>body{margin:0;font:15px/20px sans-serif}a{color:inherit}.page{display:flex;justify-content:center}
header{position:fixed;left:0;top:0;bottom:0;display:flex;flex-direction:column;justify-content:space-between;overflow:hidden}
main{margin-inline-start:260px;width:600px}aside{width:300px;padding:12px}article{padding:12px;border-bottom:1px solid #ddd}.name{font-weight:700}
[dir=rtl] header{left:auto;right:0}.drawer{position:fixed;bottom:0;width:220px;overflow:hidden;background:#eee;color:#111;z-index:5}${colours(view)}</style></head><body>
<div class="page">${rail(view)}
<main role="main"><div data-testid="primaryColumn"><div><div>Post</div></div>${at(view, 'column')}<section><h1>Conversation</h1><div aria-label="Timeline: Conversation"><div style="position:relative;min-height:900px">
<div data-testid="cellInnerDiv" style="position:relative"><article data-testid="tweet" role="article" tabindex="${isFeed ? 0 : -1}">
${context}
<div style="display:flex;gap:8px"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-poster_one_x"><a href="/poster_one_x"><span style="display:block;width:40px;height:40px;background:#557799"></span></a></div></div>
<div data-testid="User-Name"><div class="name"><a href="/poster_one_x"><span>${escaped(view.author)}</span></a></div><div><a href="/poster_one_x" tabindex="-1"><span>@poster_one_x</span></a> ${following(view)}</div></div>
<div data-testid="tweetText" dir="auto" lang="en">${paragraphs(view)
    .map((each) => `<span style="display:block">${escaped(each)}</span>`)
    .join('')}</div>${at(view, 'post')}
<div><a href="/poster_one_x/status/${ID}" aria-label="10:30 AM · Nov 17, 2026"><time datetime="2026-11-17T10:30:41.000Z">10:30 AM · Nov 17, 2026</time></a></div>${counts(view)}</article></div>
<div data-testid="cellInnerDiv" style="position:relative"><div data-testid="inline_reply_offscreen" style="display:flex;gap:8px;padding:12px">${avatar(view)}<div data-testid="tweetTextarea_0" role="textbox" style="height:40px;overflow:hidden">${reply} ${name(view)}</div></div></div>
${ownReply(view)}${at(view, 'replies')}
</div></div></section></div></main>
<aside data-testid="sidebarColumn"><h2>Who to follow</h2><p>Because ${name(view)} follows nobody</p>${face(view)}${at(view, 'side')}</aside></div>
<div id="layers">${X_PARTS['message drawer']?.html(view) ?? ''}${at(view, 'layers')}</div></body></html>`;
}

/** The generation without test ids: nobody has seen how it names the account, so that everything outside the posts is taken for its. */
function newGeneration(view: View): string {
  const { language, direction, reporter, unread } = view;
  const post = (handle: string, author: string, words: string, id: string, isFocal: boolean) =>
    `<li><div><div data-timeline-entry="" ${isFocal ? 'tabindex="-1"' : `data-href="/${handle}/status/${id}" role="link" tabindex="0"`}><article><a class="x-link" href="/${handle}"><div><img alt="@${handle}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'/%3E" width="40" height="40"></div></a><a href="/${handle}"><div>${author}</div></a><a href="/${handle}"><span>@${handle}</span></a><div dir="auto"><span>${words}</span></div><a class="font-chirp" href="/${handle}/status/${id}">3:19 · 17 Nov 2026</a><div style="display:flex;gap:40px">${['reply', 'retweet', 'like', 'bookmark'].map((action) => `<div data-engagement-action="${action}"><a href="${action === 'reply' ? `/compose/post?in_reply_to=${id}` : '#'}">${action === 'like' && view.acted ? view.mine('♥') : '·'}</a></div>`).join('')}</div></article></div></div></li>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>(${unread}) X</title>
<style>body{margin:0;font:15px/20px sans-serif}a{color:inherit}main{width:600px;margin:0 320px}ul{list-style:none;padding:0}article{padding:12px;border-bottom:1px solid #ddd}nav{position:fixed;left:0;top:0;bottom:0;width:250px}aside{position:fixed;right:0;top:0;width:300px}${colours(view)}</style></head><body>
<nav><a href="/home">Home</a><a href="/${reporter.handle}">${face(view)}${name(view)} ${handle(view)}</a></nav>
<main style="--sticky-header-height:53px"><div>${handle(view)} reads this post</div><ul>${post('poster_one_x', escaped(view.author), paragraphs(view).map(escaped).join('<br>'), ID, true)}
<li><div>${face(view)}<div role="textbox" contenteditable="true">${name(view)}</div></div></li>${post('poster_two_x', 'Poster Two', 'Words of another person.', '2111081085424999999', false)}</ul></main>
<aside><section><h2>Relevant people</h2>${name(view)}</section></aside></body></html>`;
}
