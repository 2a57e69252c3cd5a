// What somebody did to a list that they saw, done to the list as it is by now: another tab may have changed it meanwhile.

/** `now` without what was taken out of `seen`, and with what was put in, in the order in which it was typed. */
export function changedList(seen: readonly string[], typed: readonly string[], now: readonly string[]): string[] {
  const known = new Set([...seen, ...typed]);
  const asked = typed.filter((each) => now.includes(each) || !seen.includes(each));
  // What came meanwhile stands at the end.
  return [...asked, ...now.filter((each) => !known.has(each))];
}
