// How the work of a reader grows with its input: in processor time of this thread, which other programs' load does not change.

const PIECES = 16;

/**
 * The processor time for one input of `size`, divided by that for sixteen inputs of a sixteenth: the same amount in all. About 1
 * for a reader whose work grows with its input, about 16 for one whose work grows with the square. Each side is the better of two
 * runs: a compiler or a collector may have been busy in one of them.
 */
export async function growth(size: number, read: (size: number) => Promise<unknown>): Promise<number> {
  const pieces = async () => {
    for (let piece = 0; piece < PIECES; piece++) await read(size / PIECES);
  };
  await pieces();
  const [small, large] = [await best(pieces), await best(() => read(size))];
  return large / small;
}

async function best(work: () => Promise<unknown>): Promise<number> {
  return Math.min(await processorTime(work), await processorTime(work));
}

/** Microseconds. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
