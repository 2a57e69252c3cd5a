// Ties a control to its hint and its error for screen readers.

export function hintId(id: string): string {
  return `${id}-hint`;
}

export function errorId(id: string): string {
  return `${id}-error`;
}

/** The value of `aria-describedby`: the ids of whichever of the two there are. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? [] : [hintId(id)], error === undefined ? [] : [errorId(id)]].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}
