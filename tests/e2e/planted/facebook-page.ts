// A Facebook group post as a logged-in reporter sees it, planted in every place of PLATFORMS §2.5.
import type { Reporter } from './reporter';

export function facebookPage({ name, handle, id, avatar, token }: Reporter): { address: string; html: string } {
  const face = `<svg role="img" style="width:40px;height:40px"><g><rect width="40" height="40" fill="${avatar}"></rect></g></svg>`;
  const first = name.split(' ')[0] ?? name;
  return {
    address: `https://www.facebook.com/groups/100200300400/posts/500600700800/?rdid=${token}&share_url=https%3A%2F%2Fwww.facebook.com%2Fshare%2F${token}%2F`,
    html: `<!doctype html><html id="facebook" lang="en"><head><meta charset="utf-8"><title>(24) Parents of a School | Facebook</title>
<script>window.__data={"USER_ID":"${id}","NAME":"${name}","profileSwitcherEligibleProfiles":[{"username":"${handle}"}]}</script>
<style>body{margin:0;font:15px/20px sans-serif;background:#f0f2f5}.bn{position:fixed;top:0;left:0;right:0;height:56px;background:#fff;display:flex;justify-content:space-between;z-index:4}
.cols{display:flex;gap:24px;padding-top:60px;justify-content:center}.left,.right{width:240px;position:sticky;top:60px;align-self:flex-start}.main{width:640px}.post{background:#fff;padding:12px;margin:12px 0;border-radius:8px}
.acts{display:flex;justify-content:space-around;border-top:1px solid #ddd}h2,h3{margin:0;font-size:15px}ul{padding:0;list-style:none}a{color:inherit;text-decoration:none}</style></head><body><div>
<div role="banner" class="bn"><a aria-label="Facebook" href="/" role="link">f</a><div role="navigation" aria-label="Account controls and settings"><div aria-label="Notifications, 24 unread" role="button" tabindex="0">24</div><div aria-label="Your profile" role="button" tabindex="0">${face}</div></div></div>
<div class="cols"><div role="navigation" aria-label="Shortcuts" class="left"><h2>Facebook menu</h2><ul><li><a href="https://www.facebook.com/${handle}" role="link">${face}<span dir="auto">${name}</span></a></li><li><a href="/friends/" role="link">Friends</a></li></ul></div>
<div role="main" class="main"><div role="region" aria-label="Create a post" class="post"><a aria-label="${name}'s timeline" href="/${handle}/" role="link">${face}</a><div role="button" tabindex="0"><span>What's on your mind, ${first}?</span></div></div>
<h3>Feed posts</h3><div><div><div data-virtualized="false"><div class="post">
<div style="display:flex;gap:8px"><a aria-label="Poster One" href="https://www.facebook.com/groups/100200300400/user/100011112222/?__cft__[0]=${token}" role="link"><svg style="width:40px;height:40px"><rect width="40" height="40" fill="#557799"></rect></svg></a>
<div><div data-ad-rendering-role="profile_name"><h3><span><a href="https://www.facebook.com/groups/100200300400/user/100011112222/?__cft__[0]=${token}" role="link"><b><span>Poster One</span></b></a></span></h3></div>
<div><a aria-label="Wednesday, November 18, 2026 at 12:59 PM" href="https://www.facebook.com/groups/100200300400/posts/500600700800/?__cft__[0]=${token}" role="link">3d</a><span> · </span><svg aria-label="Shared with Private group" role="img" width="12" height="12"></svg></div></div><div aria-label="Actions for this post by Poster One" aria-haspopup="menu" role="button" tabindex="0">…</div></div>
<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message"><span dir="auto"><div><div dir="auto">Invented words about a school, posted by nobody.</div></div></span></div></div>
<div class="reactions"><span role="toolbar" aria-label="See who reacted to this"><span>You and 11 others</span></span></div>
<div class="acts"><div aria-label="Remove Like" role="button" tabindex="0"><span data-ad-rendering-role="like_button">Like</span></div><div aria-label="Leave a comment" role="button" tabindex="0"><span data-ad-rendering-role="comment_button">Comment</span></div><div aria-label="Send this to friends or post it on your profile." role="button" tabindex="0"><span data-ad-rendering-role="share_button">Share</span></div></div>
<div><div aria-label="Comment by ${name} 2 hours ago" role="article" tabindex="-1"><a href="https://www.facebook.com/${handle}?comment_id=Y29tbWVudDox" role="link">${face}</a><div><span><a href="https://www.facebook.com/${handle}?comment_id=Y29tbWVudDox" role="link"><span dir="auto">${name}</span></a></span><div dir="auto">A comment of the account's own.</div></div><ul><li><a href="https://www.facebook.com/groups/100200300400/posts/500600700800/?comment_id=900" role="link">2h</a></li></ul></div></div>
<div style="display:flex;gap:8px"><span>${face}</span><div role="textbox" aria-label="Comment as ${name}" contenteditable="true"><p>Comment as ${name}</p></div></div>
</div></div></div></div></div>
<div role="complementary" class="right"><h3>Contacts</h3><ul><li><a role="link" href="#">Friend of ${first}</a></li></ul>${face}</div></div>
<div aria-label="New message" role="button" style="position:fixed;right:16px;bottom:16px">${face}</div></div></body></html>`,
  };
}
