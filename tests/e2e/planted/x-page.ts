// An X status page as a logged-in reporter sees it, planted in every place of PLATFORMS §1.6.
import type { Reporter } from './reporter';

const ID = '2111081085424108754';

export function xPage({ name, handle, id, avatar, token }: Reporter): { address: string; html: string } {
  const face = `<span style="display:block;width:40px;height:40px;border-radius:50%;background:${avatar}"></span>`;
  const counts = `<div role="group" aria-label="8 replies, 17 reposts, 325 likes, Liked" style="display:flex;gap:40px"><button data-testid="reply">8</button><button data-testid="retweet">17</button><button data-testid="unlike">325</button></div>`;
  const own = `<div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}">${face}</a></div>`;
  return {
    address: `https://x.com/poster_one_x/status/${ID}?s=20&t=${token}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>(4) Poster One on X</title>
<script>window.__INITIAL_STATE__={"screen_name":"${handle}","id_str":"${id}","name":"${name}"}</script>
<style>body{margin:0;font:15px/20px sans-serif}a{color:inherit}.page{display:flex;justify-content:center}
header{width:250px;position:fixed;left:0;top:0;bottom:0;display:flex;flex-direction:column;justify-content:space-between}
main{margin-left:260px;width:600px}aside{width:300px;padding:12px}article{padding:12px;border-bottom:1px solid #ddd}.name{font-weight:700}</style></head><body>
<div class="page"><header role="banner"><nav><a href="/home">Home</a><br><a data-testid="AppTabBar_Notifications_Link" href="/notifications">Notifications 4</a><br><a data-testid="AppTabBar_Profile_Link" href="/${handle}">Profile</a></nav>
<button data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">${own}<span>${name}</span> <span>@${handle}</span></button></header>
<main role="main"><div data-testid="primaryColumn"><div><div>Post</div></div><section><h1>Conversation</h1><div aria-label="Timeline: Conversation"><div style="position:relative;min-height:900px">
<div data-testid="cellInnerDiv" style="position:relative"><article data-testid="tweet" role="article" tabindex="-1">
<div data-testid="socialContext"><a href="/${handle}">You reposted</a></div>
<div style="display:flex;gap:8px"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-poster_one_x"><a href="/poster_one_x"><span style="display:block;width:40px;height:40px;background:#557799"></span></a></div></div>
<div data-testid="User-Name"><div class="name"><a href="/poster_one_x"><span>Poster One</span></a></div><div><a href="/poster_one_x" tabindex="-1"><span>@poster_one_x</span></a> <span data-testid="userFollowIndicator">Follows you</span></div></div></div>
<div data-testid="tweetText" dir="auto" lang="en">Invented words about a school, posted by nobody.</div>
<div><a href="/poster_one_x/status/${ID}" aria-label="10:30 AM · Nov 17, 2026"><time datetime="2026-11-17T10:30:41.000Z">10:30 AM · Nov 17, 2026</time></a></div>${counts}</article></div>
<div data-testid="cellInnerDiv" style="position:relative"><div data-testid="inline_reply_offscreen" style="display:flex;gap:8px;padding:12px">${own}<div data-testid="tweetTextarea_0" role="textbox">Post your reply as ${name}</div></div></div>
<div data-testid="cellInnerDiv" style="position:relative"><article data-testid="tweet" role="article" tabindex="0">
<div style="display:flex;gap:8px"><div data-testid="Tweet-User-Avatar">${own}</div><div data-testid="User-Name"><div class="name"><a href="/${handle}"><span>${name}</span></a></div><div><a href="/${handle}" tabindex="-1"><span>@${handle}</span></a> · <a href="/${handle}/status/2111081185424108754"><time datetime="2026-11-17T10:31:05.000Z">9h</time></a></div></div></div>
<div data-testid="tweetText" dir="auto" lang="en">A reply of the account's own.</div>${counts}</article></div>
</div></div></section></div></main>
<aside data-testid="sidebarColumn"><h2>Who to follow</h2><p>Because ${name} follows nobody</p>${face}</aside></div>
<div id="layers"><div data-testid="DMDrawer" style="position:fixed;right:8px;bottom:0;width:220px;height:60px;white-space:nowrap;overflow:hidden;background:#eee">Messages of @${handle} ${face}</div></div></body></html>`,
  };
}
