// Gives the offline checker that goes into every bundle, the file that the build has put beside the extension's pages.

/** The text of `verify.html`, byte for byte the one that is published. Outside a page there is none to be had. */
export async function loadVerifier(): Promise<string | undefined> {
  if (typeof location === 'undefined') return undefined;
  const answer = await fetch('/verify-standalone.html');
  return answer.text();
}
