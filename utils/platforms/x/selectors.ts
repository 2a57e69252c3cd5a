// Every selector of the X adapter in one place. Attributes and roles only: class names change with each build.

/**
 * Generations of X's pages, tried in this order (measured in maintained extensions and saved pages, 2020 to October 2026):
 * classic (`data-testid`, most signed-in people), transitional (`data-tweet-id`, microdata), x-web (`data-timeline-entry`, no test ids,
 * no `<time>`), and server-rendered x-web (bare `article` with a status link).
 */
export const POSTS = {
  'x-classic': 'article[data-testid="tweet"]',
  'x-transitional': 'article[data-tweet-id], article[itemtype$="schema.org/SocialMediaPosting"]',
  'x-web': '[data-timeline-entry]:has(article)',
  'x-web-bare': 'article:has(a[href*="/status/"])',
} as const;

export type Generation = keyof typeof POSTS;

/** Whatever stands inside a post and belongs to another one: quotes, posts embedded in an X Article. */
export const OTHER_POSTS =
  'article, [data-timeline-entry], [data-href*="/status/"], [role="link"]:not(a):has([data-testid="User-Name"], time)';

export const CLASSIC = {
  cell: '[data-testid="cellInnerDiv"]',
  author: '[data-testid="User-Name"]',
  avatar: '[data-testid="Tweet-User-Avatar"]',
  text: '[data-testid="tweetText"]',
  article: '[data-testid="twitterArticleReadView"]',
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]',
  /** Before 2024 inside the text, since then a button after it. */
  showMore: '[data-testid="tweet-text-show-more-link"]',
  socialContext: '[data-testid="socialContext"]',
  lock: '[data-testid="icon-lock"]',
  advert: '[data-testid="placementTracking"]',
  countButtons: {
    replies: '[data-testid="reply"]',
    reposts: '[data-testid="retweet"], [data-testid="unretweet"]',
    likes: '[data-testid="like"], [data-testid="unlike"]',
    bookmarks: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  },
  views: '[role="group"] a[href*="/status/"], a[href$="/analytics"]',
  moving: '[data-testid="videoPlayer"], [data-testid="videoComponent"], video, audio',
  carousel: '[aria-roledescription="carousel"], [data-testid="ScrollSnap-List"]',
} as const;

export const X_WEB = {
  /** The text, in document order the first that belongs to the post itself. */
  text: 'div[dir="auto"]',
  /** The date link has a tooltip; so has the count of views, after it. */
  date: 'a.font-chirp[href*="/status/"], a[data-base-ui-tooltip-trigger][href*="/status/"]',
  replyAction: '[data-engagement-action="reply"] a[href*="in_reply_to="]',
  actions: '[data-engagement-action]',
  article: '[itemtype$="schema.org/Article"]',
  countActions: {
    replies: '[data-engagement-action="reply"]',
    reposts: '[data-engagement-action="retweet"]',
    likes: '[data-engagement-action="like"]',
    bookmarks: '[data-engagement-action="bookmark"]',
    views: '[data-engagement-action="generic"]:has(use[href*="chart"])',
  },
  lock: 'use[href*="lock"], [data-icon*="lock"]',
} as const;

/** The outline of the pencil that marks an edited post, the same in 2023 and 2026 whatever the page's language. */
export const EDITED_PENCIL = 'path[d^="M21.15 6.232"]';
export const EDIT_HISTORY = 'a[href*="/status/"][href$="/history"]';

/** Layers over the timeline, which stays in the document behind them. */
export const MODAL = '[aria-modal="true"]';

/** The author's number stands in the name of the button to follow them, in a cell that names one account (classic); in microdata (transitional). */
export const AUTHOR_ID = {
  follow: '[data-testid$="-follow"], [data-testid$="-unfollow"]',
  cell: '[data-testid="UserCell"], [data-testid="HoverCard"], article',
  microdata: '[itemprop~="author"] meta[itemprop="identifier"]',
} as const;

export const VIEWER = {
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  mobileProfile: '[data-testid="DashButton_ProfileIcon_Link"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  composer: '[data-testid="inline_reply_offscreen"], [data-testid^="tweetTextarea_"], [role="textbox"][contenteditable="true"]',
  /** Only a page without an account offers these. */
  signedOut:
    'a[href*="mode=login"], a[href^="/login"], a[href^="/i/flow/login"], [data-testid="loginButton"], [data-testid="BottomBar"]',
  navigation: 'header, nav, [role="banner"], [role="navigation"]',
} as const;

/** "Friend One and others posted": as wide as the names on it, so that the block in which it floats is masked. */
export const NEW_POSTS = 'button:has([data-testid="pillLabel"]), [role="button"]:has([data-testid="pillLabel"])';

/** Always masked whole, whoever is signed in, so that a mask tells nothing by being there. */
export const ACCOUNT_AREAS = [
  'header[role="banner"]',
  '[data-testid="TopNavBar"]',
  '[data-testid="BottomBar"]',
  '[data-testid="sidebarColumn"]',
  '[data-testid="chat-drawer-root"]',
  '[data-testid="GrokDrawer"]',
  '[data-testid="DMDrawer"]',
  '[data-testid="HoverCard"]',
  '[data-testid="toast"]',
  '[data-testid="UserCell"]',
  '[data-testid="notification"]',
  // What the viewer searched for.
  '[role="search"]',
  '[data-testid="SearchBox_Search_Input"]',
  '[role="tablist"]:not(article *)',
  '[data-testid="conversation"]',
  '[data-testid="userFollowIndicator"]',
  '[data-testid$="-follow"]',
  '[data-testid$="-unfollow"]',
  'a[href$="/followers_you_follow"]',
  '[data-testid="cardPoll"] svg',
  'aside, [role="complementary"]',
  'body > nav, [role="navigation"]:not(main *)',
] as const;
