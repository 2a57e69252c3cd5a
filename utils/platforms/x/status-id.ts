// A status id tells when the post was made, to the millisecond.

/** Ids below this were numbered before ids held a time (November 2010). */
const FIRST_TIMED = 300_000_000_000_000n;
const LARGEST = 2n ** 63n - 1n;
/** Twitter's epoch, 4 November 2010, in milliseconds. */
const EPOCH = 1_288_834_974_657n;

/**
 * ISO 8601 UTC with milliseconds, or undefined when the id holds no time. The upper bits count milliseconds since Twitter's epoch;
 * checked against saved posts, it equals `<time datetime>` before its truncation to the second.
 */
export function timeOfStatusId(id: string): string | undefined {
  if (!/^\d{15,19}$/.test(id)) return undefined;
  const number = BigInt(id);
  if (number < FIRST_TIMED || number > LARGEST) return undefined;
  return new Date(Number((number >> 22n) + EPOCH)).toISOString();
}
