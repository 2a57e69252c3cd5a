// Asks again and again until there is an answer, and says what was waited for when there is none.

/** The first answer that is neither undefined nor false; throws after `limit` ms with what was waited for. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  limit = 15_000,
): Promise<T> {
  const until = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > until) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => void setTimeout(resolve, 40));
  }
}
