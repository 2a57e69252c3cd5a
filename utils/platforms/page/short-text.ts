// Cuts and well-forms texts of the page, so that a name of 100,000 characters is stored and shown like any other.

/** What a name, a handle or an address may measure in a record, in UTF-16 units (`ShortText` of the domain). */
export const SHORT_LIMIT = 2_000;

/** At most `limit` UTF-16 units, ending in a visible `…` when something was cut; never half a character; lone surrogates replaced. */
export function capText(text: string, limit: number): string {
  if (text.length <= limit) return text.toWellFormed();
  const end = limit - 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(end));
  return `${text.slice(0, splitsPair ? end - 1 : end).toWellFormed()}…`;
}

/** One line of text: runs of white space become one space; bidirectional and zero-width characters stay, they are evidence. */
export function shortText(text: string, limit = SHORT_LIMIT): string {
  // Cutting first keeps the work small; four units a kept one leave room for white space that collapses.
  const scanned = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const line = scanned.replace(/[\t\n\f\r ]+/g, ' ').trim();
  return capText(scanned.length < text.length && line.length <= limit ? `${line}…` : line, limit);
}
