// Tells emoji drawn as pictures, whose `alt` is a word of the text, from pictures whose `alt` describes them.

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Whether an `alt` is an emoji (or a short run of them) and nothing else: then it stands for characters of the text. */
export function isEmoji(alt: string): boolean {
  return alt.length > 0 && alt.length <= 40 && EMOJI.test(alt) && !/\p{L}/u.test(alt);
}
