// The size of a file as people read it.

/** `340 KB`, `12.4 MB`: decimal, as file managers show it; never 0. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
