// The browser's family and main version, all that a record says of it: no user agent, no operating system (DESIGN rule 1).

/** `Chromium 156`, `Firefox 153`, or `unknown browser`. */
export function browserName(userAgent: string): string {
  const match = /(Firefox|Chrome)\/(\d+)/.exec(userAgent);
  if (match === null) return 'unknown browser';
  return `${match[1] === 'Chrome' ? 'Chromium' : 'Firefox'} ${match[2] ?? ''}`;
}
