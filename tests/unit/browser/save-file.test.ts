// Saving: what a refused, cancelled or failing picker becomes, and that a stopped writing leaves nothing behind.
import { describe, expect, it } from 'vitest';
import { downloadTarget } from '@/utils/browser/download-file';
import { canPickFile, pickFile } from '@/utils/browser/save-file';

const bytes = (...values: number[]) => new Uint8Array(values);

/** A picker and the file behind it, as File System Access describes them: nothing is in the file before `close`. */
function fakePicker({ failing }: { failing?: 'write' | 'close' } = {}) {
  const file = { content: [] as number[], removed: false };
  let pending: number[] = [];
  const refuse = (what: string) => {
    if (failing === what) throw new DOMException('disk full', 'QuotaExceededError');
  };
  const stream = {
    write: async (chunk: Uint8Array) => {
      refuse('write');
      pending.push(...chunk);
    },
    close: async () => {
      refuse('close');
      file.content = pending;
    },
    abort: async () => {
      pending = [];
    },
  };
  const handle = {
    createWritable: async () => stream,
    getFile: async () => new Blob([bytes(...file.content)]),
    remove: async () => {
      file.removed = true;
    },
  };
  return { file, scope: { showSaveFilePicker: async () => handle } };
}

describe('picking a file', () => {
  it('is possible only where the browser has a picker', () => {
    expect(canPickFile({})).toBe(false);
    expect(canPickFile(fakePicker().scope)).toBe(true);
  });

  it('streams into the file, which is whole once it is closed', async () => {
    const { file, scope } = fakePicker();
    const target = await pickFile('tyst.zip', 'ZIP', scope);
    await target.write(bytes(1, 2));
    await target.write(bytes(3));
    expect(file.content).toEqual([]);
    await target.close();
    expect(file.content).toEqual([1, 2, 3]);
  });

  it('leaves no empty file behind when the writing is stopped', async () => {
    const { file, scope } = fakePicker();
    const target = await pickFile('tyst.zip', 'ZIP', scope);
    await target.write(bytes(1));
    await target.abort();
    expect(file.removed).toBe(true);
  });

  it('never removes a file that has something in it', async () => {
    const { file, scope } = fakePicker();
    file.content = [9];
    const target = await pickFile('tyst.zip', 'ZIP', scope);
    await target.abort();
    expect(file.removed).toBe(false);
  });

  it.each([
    ['a closed picker', new DOMException('The user aborted a request.', 'AbortError'), 'cancelled'],
    ['a picker refused by policy', new DOMException('blocked', 'SecurityError'), 'save-failed'],
    ['a picker without a click', new DOMException('gesture', 'NotAllowedError'), 'save-failed'],
  ])('turns %s into %s', async (_, error, code) => {
    await expect(pickFile('tyst.zip', 'ZIP', { showSaveFilePicker: () => Promise.reject(error) })).rejects.toMatchObject({
      code,
    });
  });

  it.each(['write', 'close'] as const)('says that saving failed when %s fails', async (failing) => {
    const { scope } = fakePicker({ failing });
    const target = await pickFile('tyst.zip', 'ZIP', scope);
    await expect(target.write(bytes(1)).then(() => target.close())).rejects.toMatchObject({ code: 'save-failed' });
  });
});

describe('a download', () => {
  it('is offered whole when it is closed, and not before', async () => {
    const offered: { file: Blob; name: string }[] = [];
    const target = downloadTarget('tyst.zip', (file, name) => offered.push({ file, name }));
    await target.write(bytes(1, 2));
    await target.write(bytes(3));
    expect(offered).toEqual([]);
    await target.close();
    expect(offered.map(({ name }) => name)).toEqual(['tyst.zip']);
    expect(await offered[0]?.file.bytes()).toEqual(bytes(1, 2, 3));
  });

  it('is not offered when it was stopped', async () => {
    const offered: Blob[] = [];
    const target = downloadTarget('tyst.zip', (file) => offered.push(file));
    await target.write(bytes(1));
    await target.abort();
    expect(offered).toEqual([]);
  });
});
