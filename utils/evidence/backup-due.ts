// Whether the casebook needs a backup, and why.

export type BackupDue = 'never' | 'changed' | 'old';

/** A file that nobody has looked at for so long may have been lost. */
const OLD_MS = 90 * 86_400_000;

/** Times as ISO 8601. Nothing received yet is nothing to lose. */
export function backupDue(
  { backedUpAt, lastReceived }: { backedUpAt: string | undefined; lastReceived: string | undefined },
  now: Date,
): BackupDue | undefined {
  if (lastReceived === undefined) return undefined;
  if (backedUpAt === undefined) return 'never';
  if (lastReceived > backedUpAt) return 'changed';
  return now.getTime() - Date.parse(backedUpAt) > OLD_MS ? 'old' : undefined;
}
