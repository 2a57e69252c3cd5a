// A Facebook post whose comments stand in a virtual list, in a feed or in a dialog that scrolls by itself; every person is invented.
import { CELL, CELLS, CODE_SCRIPT } from './bar-code.ts';
import { type Feed, wordsScript } from './feed.ts';
import { type VirtualList, virtualScript } from './virtual-list.ts';

const ADDRESS = 'https://www.facebook.com/groups/100200300400/posts/500600700800/';
/** The comment that is the viewer's own. */
const OWN_COMMENT = 4;
const VIEWER = { name: 'Fixture Reporter', handle: 'fixture.reporter' };

/** The post in a feed, where the window scrolls, or in a dialog that scrolls by itself. */
export function facebookFeed(where: 'feed' | 'dialog'): Feed {
  return {
    address: ADDRESS,
    page: (list) => facebookThreadPage(where, list),
    isItem: (index) => index !== OWN_COMMENT,
    id: commentId,
  };
}

function facebookThreadPage(where: 'feed' | 'dialog', list: VirtualList): string {
  const { folded } = list;
  const post = `<div class="post" id="post">
<div><div data-ad-rendering-role="profile_name"><h3><span><a href="https://www.facebook.com/groups/100200300400/user/100011112222/" role="link"><b><span>Poster One</span></b></a></span></h3></div>
<div><a aria-label="Wednesday, November 18, 2026 at 12:59 PM" href="https://www.facebook.com/groups/100200300400/posts/500600700800/" role="link">3d</a></div></div>
<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><span dir="auto"><div><div dir="auto">Invented words about a school, posted by nobody.</div></div></span></div></div>
<div class="acts"><div aria-label="Like" role="button" tabindex="0"><span data-ad-rendering-role="like_button">Like</span></div><div aria-label="Leave a comment" role="button" tabindex="0"><span data-ad-rendering-role="comment_button">Comment</span></div><div aria-label="Share" role="button" tabindex="0"><span data-ad-rendering-role="share_button">Share</span></div></div>
<div id="comments"></div><div id="spinner" role="progressbar" style="height:40px">Loading</div>
<div class="write"><span class="face"></span><div role="textbox" aria-label="Comment as ${VIEWER.name}" contenteditable="true"><p>Comment as ${VIEWER.name}</p></div></div></div>`;
  const next = `<div class="post"><div data-ad-rendering-role="profile_name"><h3><span><a href="https://www.facebook.com/poster.two/" role="link"><b>Poster Two</b></a></span></h3></div>
<div data-ad-rendering-role="story_message"><div dir="auto">Another post that nobody asked for.</div></div><div class="acts"><div role="button"><span data-ad-rendering-role="like_button">Like</span></div><div role="button"><span data-ad-rendering-role="comment_button">Comment</span></div><div role="button"><span data-ad-rendering-role="share_button">Share</span></div></div></div>`;
  const dialog = `<div role="dialog" aria-modal="true" class="dialog"><div class="head">Poster One’s post</div><div class="inner" id="inner">${post}</div></div>`;
  return `<!doctype html><html id="facebook" lang="en"><head><meta charset="utf-8"><title>(24) Parents of a School | Facebook</title><style>
body{margin:0;font:15px/20px Arial,sans-serif;background:#f0f2f5}.bn{position:fixed;top:0;left:0;right:0;height:56px;background:#fff;z-index:4;box-shadow:0 2px 4px rgba(0,0,0,.2)}
.cols{display:flex;gap:24px;padding-top:60px;justify-content:center}.left,.right{width:240px;position:sticky;top:60px;align-self:flex-start}.main{width:640px}.post{background:#fff;padding:12px;margin:12px 0}
.acts,.write{display:flex;gap:8px;border-top:1px solid #ddd}h2,h3{margin:0;font-size:15px}ul{padding:0;margin:0;list-style:none;display:flex;gap:8px}.face{width:40px;height:40px;background:#ff00ff}
.dialog{position:fixed;left:50%;top:40px;bottom:40px;width:680px;margin-left:-340px;background:#fff;z-index:9;display:flex;flex-direction:column}.head{height:60px;border-bottom:1px solid #ddd}.inner{flex:1;overflow-y:auto}
#comments [role=article]{position:relative;padding:8px ${CELL * CELLS + 16}px 8px 8px;background:#fff}</style></head><body>
<div role="banner" class="bn"><div role="navigation" aria-label="Account controls and settings"><div aria-label="Your profile" role="button" tabindex="0"><span class="face"></span></div></div></div>
<div class="cols"><div role="navigation" aria-label="Shortcuts" class="left"><h2>Facebook menu</h2><ul><li><a href="https://www.facebook.com/${VIEWER.handle}" role="link"><svg style="width:20px;height:20px"><g><image href="data:," width="20" height="20"></image></g></svg><span dir="auto">${VIEWER.name}</span></a></li></ul></div>
<div role="main" class="main"><h3>Feed posts</h3><div>${where === 'feed' ? `<div>${post}</div><div>${next}</div>` : `<div>${next}</div>`}</div></div><div role="complementary" class="right"><h3>Contacts</h3></div></div>
${where === 'dialog' ? dialog : ''}<script>
  const list = document.getElementById('comments');
  list.style.position = 'relative';
  const spinner = document.getElementById('spinner');
  const scroller = document.getElementById('inner') || document.scrollingElement;
  const bars = [[document.querySelector('.bn'), [56, 100, 40]], ...[...document.querySelectorAll('.head')].map((head) => [head, [60, 90, 44]])];
  ${wordsScript(list)}
  ${CODE_SCRIPT}
  function rowHtml(index) {
    const own = index === ${OWN_COMMENT};
    const name = own ? '${VIEWER.name}' : 'Comment Person ' + index;
    const profile = 'https://www.facebook.com/' + (own ? '${VIEWER.handle}' : 'comment.person.' + index);
    const seeMore = cut[index] ? '… <div role="button" tabindex="0" style="display:inline">See more</div>' : '';
    const folded = index === 2 && ${folded} > 0 ? '<div role="button" tabindex="0"><span>View all ${folded} replies</span></div>' : '';
    return '<div><div aria-label="Comment by ' + name + ' 3 days ago" role="article" tabindex="-1"><a href="' + profile + '?comment_id=x" role="link"><span class="a"></span></a><div><span><a href="' + profile + '?comment_id=x" role="link"><span dir="auto">' + name + '</span></a></span><div dir="auto">' + words[index] + seeMore + '</div></div><ul><li><a href="/groups/100200300400/posts/500600700800/?comment_id=' + (9000 + index) + '" role="link">3d</a></li><li><div role="button">Like</div></li></ul>' + codeHtml(index) + '</div>' + folded + '</div>';
  }
  ${virtualScript(list)}
</script></body></html>`;
}

function commentId(index: number): string {
  return String(9_000 + index);
}
