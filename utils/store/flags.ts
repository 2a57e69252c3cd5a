// Flags: what is to be captured later. A flag waits behind the draft it became; sealing ends it, discarding the draft brings it back.
import { type Flag, type FlaggedThing, isSameThing } from '@/utils/evidence/flag';
import type { TystDatabase } from './database';
import { write } from './write';

/** The flags that wait to be captured, newest first. */
export async function listFlags(db: TystDatabase): Promise<Flag[]> {
  const flags = await waiting(db);
  return flags.toSorted((a, b) => (a.flaggedAt < b.flaggedAt ? 1 : -1));
}

/** Flags a thing; of two flags on the same thing the first one stays. Also puts back a flag that was removed. */
export async function addFlag(db: TystDatabase, flag: Flag): Promise<void> {
  await write(() =>
    db.transaction('rw', db.flags, async () => {
      const known = await waiting(db);
      if (!known.some((other) => isSameThing(other, flag))) await db.flags.put(flag);
    }),
  );
}

export async function removeFlag(db: TystDatabase, id: string): Promise<void> {
  await write(() => db.flags.delete(id));
}

/** Puts the flags on this thing behind the draft that it became. Call it inside the transaction that stores the draft. */
export async function holdFlags(db: TystDatabase, captureId: string, thing: FlaggedThing): Promise<void> {
  const met = (await waiting(db)).filter((flag) => isSameThing(flag, thing));
  for (const { id } of met) await db.flags.update(id, { captureId });
}

/** Lets a discarded draft's flags wait again. Call it inside the transaction that destroys the draft. */
export async function returnFlags(db: TystDatabase, captureId: string): Promise<void> {
  const known = await waiting(db);
  const held = await db.flags.where('captureId').equals(captureId).toArray();
  await db.flags.bulkDelete(held.map(({ id }) => id));
  const missed = held.filter((flag) => !known.some((other) => isSameThing(other, flag)));
  await db.flags.bulkPut(missed.map(withoutCapture));
}

/** Ends the flags behind a capture. Call it inside the transaction that seals it, or makes it unviewable: nobody should look again. */
export async function endFlags(db: TystDatabase, captureId: string): Promise<void> {
  await db.flags.where('captureId').equals(captureId).delete();
}

function withoutCapture(flag: Flag): Flag {
  const free = { ...flag };
  delete free.captureId;
  return free;
}

async function waiting(db: TystDatabase): Promise<Flag[]> {
  const flags = await db.flags.toArray();
  return flags.filter(({ captureId }) => captureId === undefined);
}
