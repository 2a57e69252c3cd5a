// What a count looks like in Facebook's own lines and buttons.

const NUMBER = String.raw`\d[\d.,\u00A0\u202F ]*(?:k|m|b|mil|mio\.?|mln\.?|tis\.?|tys\.?|tsd\.?|rb|万|億|천|만)?`;
/** "66", "1.2K", "1,2 tis.", "1.2 mil": a number with a short word for its size. */
export const COUNT = new RegExp(`^${NUMBER}$`, 'iu');
/** "12 comments": a count with its word, in a line of its own above the buttons. */
export const COUNTED = new RegExp(String.raw`^(?<count>${NUMBER})[\u00A0 ]+\p{L}`, 'iu');
