// A Facebook group post as a logged-in reporter sees it, planted in every place of PLATFORMS §2.5 and in whatever else is open.
import { LABELS } from './labels';
import { colours, escaped, type Look, paragraphs, type View, viewOf } from './look';
import type { Reporter } from './reporter';

const POST = '/groups/100200300400/posts/500600700800/';

export function facebookPage(reporter: Reporter, look: Look = {}): { address: string; html: string } {
  const view = viewOf(reporter, look);
  const { token } = reporter;
  const address = view.has('feed')
    ? `https://www.facebook.com/?rdid=${token}`
    : `https://www.facebook.com${POST}?rdid=${token}&share_url=https%3A%2F%2Fwww.facebook.com%2Fshare%2F${token}%2F`;
  return { address, html: html(view) };
}

/** Where a part stands: over everything, above the posts, above the author, in the post, among the comments, at a side. */
type Slot = 'layers' | 'above' | 'lead' | 'post' | 'comments' | 'left' | 'right';

/** Everything that may be open or present on a page of Facebook beside the post. */
export const FACEBOOK_PARTS: Record<string, { slot: Slot; html: (view: View) => string }> = {
  'chat window': {
    slot: 'layers',
    html: (view) =>
      `<div class="layer" style="right:90px;bottom:0;width:260px;height:300px"><div role="log">${name(view)}: ${view.mine('own words')}</div><div role="textbox" contenteditable="true">${first(view)}</div></div>`,
  },
  'notifications open': {
    slot: 'layers',
    html: (view) =>
      `<div role="dialog" aria-label="Notifications" class="layer" style="right:8px;top:56px;width:300px;height:340px">${face(view)} ${name(view)}, Friend One mentioned you</div>`,
  },
  'account menu': {
    slot: 'layers',
    html: (view) =>
      `<div role="dialog" aria-label="Your profile" class="layer" style="right:8px;top:56px;width:300px;height:240px"><a href="/${view.reporter.handle}" role="link">${face(view)}${name(view)}</a><div role="button" tabindex="0">Log out</div></div>`,
  },
  'post menu': {
    slot: 'layers',
    html: (view) =>
      `<div role="menu" class="layer" style="left:700px;top:140px;width:240px;height:120px"><div role="menuitem">Save post, ${name(view)}</div></div>`,
  },
  'notice at the foot': {
    slot: 'layers',
    html: (view) =>
      `<div role="alert" class="layer" style="left:16px;bottom:16px;width:260px;height:60px">${name(view)}, your comment was posted</div>`,
  },
  stories: {
    slot: 'above',
    html: (view) =>
      `<div role="region" aria-label="Stories" class="post"><div role="grid"><div role="row">${face(view)} Create story · ${view.mine('Friend One')} · ${view.mine('Friend Two')}</div></div></div>`,
  },
  'composer open': {
    slot: 'above',
    html: (view) =>
      `<div class="post"><div>${face(view)}<b>${name(view)}</b></div><div role="textbox" contenteditable="true"><p>draft of ${name(view)}</p></div></div>`,
  },
  'faces of members': {
    slot: 'above',
    html: (view) =>
      `<div class="post"><h1>Parents of a School</h1><div style="display:flex;height:40px"><a href="/groups/100200300400/members/" role="link" style="display:flex">${face(view)}${face(view)}</a><div role="button" tabindex="0" aria-label="${view.acted ? 'Joined' : 'Join'}">${view.mine(view.acted ? 'Joined ▾' : 'Join group')}</div></div></div>`,
  },
  'why it stands in the feed': {
    slot: 'lead',
    html: (view) =>
      `<div class="lead"><a href="/friend.one" role="link">${view.mine('Friend One')}</a> commented, ${name(view)}</div>`,
  },
  'seen by': {
    slot: 'post',
    html: (view) => `<div role="button" tabindex="0">${view.mine(LABELS[view.language].seenBy)}</div>`,
  },
  'own photograph beside the words': {
    slot: 'post',
    html: (view) => `<a href="/${view.reporter.handle}" role="link">${face(view)}</a>`,
  },
  'an own post shared': {
    slot: 'post',
    html: (view) =>
      `<div style="border:1px solid #888;padding:8px"><div><a href="/${view.reporter.handle}" role="link">${face(view)}</a><h4><a href="/${view.reporter.handle}" role="link"><b>${name(view)}</b></a></h4></div><div data-ad-preview="message">${view.mine('Own words of the account')}</div></div>`,
  },
  'two own comments': {
    slot: 'comments',
    html: (view) =>
      ownComment(view, 'A second comment of the account') +
      othersComment('Words of another person.') +
      ownComment(view, 'And a third'),
  },
  'own reply under a comment': {
    slot: 'comments',
    html: (view) =>
      `<div>${othersComment('Words of another person.')}<div style="margin-inline-start:40px">${ownComment(view, 'An own reply', 'Reply by')}</div></div>`,
  },
  'comment naming the account': {
    slot: 'comments',
    html: () => othersComment('As Fixture Reporter-Quellwyn said at the gate.'),
  },
  'draft of a comment': {
    slot: 'comments',
    html: (view) =>
      `<div class="box"><span>${face(view)}</span><div role="textbox" aria-label="Reply to Poster Two" contenteditable="true"><p>${view.mine('draft')} ${name(view)}</p></div></div>`,
  },
  'groups at the side': { slot: 'left', html: (view) => `<h3>Your groups</h3>${view.mine('Class of nobody')}${face(view)}` },
  'birthdays at the side': { slot: 'right', html: (view) => `<h3>Birthdays</h3>${first(view)} ${face(view)}` },
};

function face({ reporter }: View): string {
  return `<svg role="img" style="width:40px;height:40px"><g><rect width="40" height="40" fill="${reporter.avatar}"></rect></g></svg>`;
}

const name = (view: View) => view.mine(view.reporter.name);
const first = (view: View) => view.mine(view.reporter.name.split(' ')[0] ?? view.reporter.name);

function at(view: View, slot: Slot): string {
  return view.parts.map((part) => (FACEBOOK_PARTS[part]?.slot === slot ? FACEBOOK_PARTS[part].html(view) : '')).join('');
}

function ownComment(view: View, words: string, label = ''): string {
  const { handle, name: whole } = view.reporter;
  const spoken = label === '' ? LABELS[view.language].commentBy.replace('…', whole) : `${label} ${whole} 2 hours ago`;
  return `<div aria-label="${escaped(spoken)}" role="article" tabindex="-1" style="height:112px;overflow:hidden"><a href="https://www.facebook.com/${handle}?comment_id=Y29tbWVudDox" role="link">${face(view)}</a><div><span><a href="https://www.facebook.com/${handle}?comment_id=Y29tbWVudDox" role="link"><span dir="auto">${name(view)}</span></a></span><div dir="auto">${view.mine(words)}</div></div><ul><li><a href="https://www.facebook.com${POST}?comment_id=900" role="link">2h</a></li></ul></div>`;
}

function othersComment(words: string): string {
  return `<div aria-label="Comment by Poster Two 2 hours ago" role="article" tabindex="-1"><a href="https://www.facebook.com/poster.two?comment_id=Y29tbWVudDoy" role="link"><span dir="auto">Poster Two</span></a><div dir="auto">${escaped(words)}</div><ul><li><a href="https://www.facebook.com${POST}?comment_id=901" role="link">2h</a></li><li><div role="button" tabindex="0">Like</div></li></ul></div>`;
}

/** A viewer who reacted is named first; somebody else sees the count alone. */
function reactions(view: View): string {
  const { reacted } = LABELS[view.language];
  return `<div class="reactions"><span role="toolbar" aria-label="See who reacted to this"><span>${view.acted ? view.mine(reacted) : view.mine('12')}</span></span></div>`;
}

function post(view: View): string {
  const { reporter, language, author, acted } = view;
  const { like, comment, share } = LABELS[language];
  const mark = `__cft__[0]=${reporter.token}`;
  const user = `https://www.facebook.com/groups/100200300400/user/100011112222/?${mark}`;
  return `<div class="post">${at(view, 'lead')}
<div style="display:flex;gap:8px"><a aria-label="${escaped(author)}" href="${user}" role="link"><svg style="width:40px;height:40px"><rect width="40" height="40" fill="#557799"></rect></svg></a>
<div><div data-ad-rendering-role="profile_name"><h3><span><a href="${user}" role="link"><b><span>${escaped(author)}</span></b></a></span>${following(view)}</h3></div>
<div><a aria-label="Wednesday, November 18, 2026 at 12:59 PM" href="https://www.facebook.com${POST}?${mark}" role="link">3d</a><span> · </span><svg aria-label="Shared with Private group" role="img" width="12" height="12"></svg></div></div><div aria-label="Actions for this post by ${escaped(author)}" aria-haspopup="menu" role="button" tabindex="0">…</div></div>
<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message"><span dir="auto"><div>${paragraphs(
    view,
  )
    .map((each) => `<div dir="auto">${escaped(each)}</div>`)
    .join('')}</div></span></div></div>${at(view, 'post')}
${reactions(view)}
<div class="acts"><div aria-label="${acted ? 'Remove Like' : like}" role="button" tabindex="0"><span data-ad-rendering-role="like_button" ${acted ? 'class="planted"' : ''}>${like}</span></div><div aria-label="Leave a comment" role="button" tabindex="0"><span data-ad-rendering-role="comment_button">${comment}</span></div><div aria-label="Send this to friends or post it on your profile." role="button" tabindex="0"><span data-ad-rendering-role="share_button">${share}</span></div></div>
<div>${ownComment(view, 'A comment of the account\u2019s own.')}</div>${at(view, 'comments')}
<div class="box"><span>${face(view)}</span><div role="textbox" aria-label="${escaped(LABELS[language].commentAs.replace('…', reporter.name))}" contenteditable="true" style="height:20px;overflow:hidden"><p style="margin:0">${name(view)}</p></div></div>
</div>`;
}

/** "· Follow" beside the author, or nothing for who follows already. */
function following(view: View): string {
  if (!view.has('follow beside the author')) return '';
  const { follow, following: followed } = LABELS[view.language];
  return `<span> · </span><div role="button" tabindex="0" style="display:inline">${view.mine(view.acted ? followed : follow)}</div>`;
}

/** The stories in the page itself, or the post in a dialog over a feed that shows it as well. */
function stories(view: View): string {
  const story = `<h3>Feed posts</h3><div><div><div data-virtualized="false">${post(view)}</div></div></div>`;
  return view.has('in a dialog') ? '<h3>Feed posts</h3>' : story;
}

function dialog(view: View): string {
  if (!view.has('in a dialog')) return '';
  return `<div role="dialog" aria-labelledby="t" style="position:fixed;left:300px;top:60px;width:700px;height:780px;z-index:6;background:${view.dark ? '#222' : '#fff'};overflow-y:auto"><h2 id="t">Post</h2><div data-virtualized="false">${post(view)}</div></div>`;
}

function html(view: View): string {
  const { language, direction, dark, reporter, unread } = view;
  const { name: whole, handle, id } = reporter;
  const { createPost, onYourMind, profile, contacts } = LABELS[language];
  const data = JSON.stringify({ USER_ID: id, NAME: whole, profileSwitcherEligibleProfiles: [{ username: handle }] });
  return `<!doctype html><html id="facebook" lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>(${unread}) Parents of a School | Facebook</title>
<script>window.__data=${data.replaceAll('<', '')}</script>
<style>body{margin:0;font:15px/20px sans-serif}.bn{position:fixed;top:0;left:0;right:0;height:56px;display:flex;justify-content:space-between;z-index:4}.bn,.post{background:${dark ? '#222' : '#fff'}}
.cols{display:flex;gap:24px;padding-top:60px;justify-content:center}.left,.right{width:240px;position:sticky;top:60px;align-self:flex-start;overflow:hidden}.main{width:640px}.post{padding:12px;margin:12px 0;border-radius:8px}
.acts{display:flex;justify-content:space-around;border-top:1px solid #ddd}.box{display:flex;gap:8px;height:44px;overflow:hidden}.reactions,.lead{height:20px;overflow:hidden}h1,h2,h3,h4{margin:0;font-size:15px}ul{padding:0;list-style:none}a{color:inherit;text-decoration:none}.layer{position:fixed;background:#eee;color:#111;overflow:hidden;z-index:7}${colours(view)}html,body{background:${dark ? '#111' : '#f0f2f5'}}</style></head><body><div>
<div role="banner" class="bn"><a aria-label="Facebook" href="/" role="link">f</a><div role="navigation" aria-label="Account controls and settings"><div aria-label="Notifications, ${unread} unread" role="button" tabindex="0">${view.mine(String(unread))}</div><div aria-label="Your profile" role="button" tabindex="0">${face(view)}</div></div></div>
<div class="cols"><div role="navigation" aria-label="Shortcuts" class="left"><h2>Facebook menu</h2><ul><li><a href="https://www.facebook.com/${handle}" role="link">${face(view)}<span dir="auto">${name(view)}</span></a></li><li><a href="/friends/" role="link">${profile}</a></li></ul>${at(view, 'left')}</div>
<div role="main" class="main">${view.has('no composer') ? '' : `<div role="region" aria-label="${createPost}" class="post" style="height:44px;overflow:hidden"><a aria-label="${escaped(whole)}'s timeline" href="/${handle}/" role="link">${face(view)}</a><div role="button" tabindex="0">${view.mine(onYourMind.replace('…', whole))}</div></div>`}${at(view, 'above')}
${stories(view)}</div>
<div role="complementary" class="right"><h3>${contacts}</h3><ul><li><a role="link" href="#">Friend of ${first(view)}</a></li></ul>${face(view)}${at(view, 'right')}</div></div>
<div aria-label="New message" role="button" style="position:fixed;right:16px;bottom:16px">${face(view)}</div>${at(view, 'layers')}</div>${dialog(view)}</body></html>`;
}
