// The files that are being received: checked and taken in one after the other, each with what came of it.
import { useRef, useState } from 'preact/hooks';
import { cardHere } from '@/utils/browser/school-card';
import { codeOf } from '@/utils/errors';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { type CheckedBundle, checkReceived } from '@/utils/workflows/casebook/check-file';
import { type Receiving, receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { schoolKeys } from '@/utils/workflows/casebook/school-card';

export type FileState =
  | { at: 'waiting' }
  | { at: 'checking'; done: number }
  | { at: 'answered'; checked: CheckedBundle; answer: Receiving }
  | { at: 'stopped' }
  | { at: 'failed'; error: unknown };

export interface IncomingFile {
  id: string;
  name: string;
  state: FileState;
}

export interface IncomingFiles {
  files: readonly IncomingFile[];
  busy: boolean;
  receive: (files: readonly File[]) => void;
  /** Stops the file that is being checked, and the ones that wait. */
  stop: () => void;
}

export function useReceiving({ vault, identity }: OpenCasebook): IncomingFiles {
  const [files, setFiles] = useState<readonly IncomingFile[]>([]);
  const [busy, setBusy] = useState(false);
  const queueRef = useRef<{ id: string; file: File }[]>([]);
  const runningRef = useRef<AbortController | undefined>(undefined);
  const say = (id: string, state: FileState) => {
    setFiles((before) => before.map((each) => (each.id === id ? { ...each, state } : each)));
  };

  async function receiveOne(id: string, file: File, signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      say(id, { at: 'stopped' });
      return;
    }
    say(id, { at: 'checking', done: 0 });
    try {
      const school = await schoolKeys(vault);
      const here = await cardHere();
      const cards = [...(school?.cards ?? []), ...(here === undefined ? [] : [here.card])];
      const checked = await checkReceived(
        file,
        { identities: [identity], cards },
        {
          // A pack is the school's own when the key on a card of this school signed it.
          known: { head: cards.map(({ signer }) => signer) },
          signal,
          onProgress: (done) => {
            say(id, { at: 'checking', done });
          },
        },
      );
      say(id, { at: 'answered', checked, answer: await receiveBundle(vault, checked, new Date(), signal) });
    } catch (error) {
      say(id, codeOf(error) === 'cancelled' ? { at: 'stopped' } : { at: 'failed', error });
    }
  }

  async function work(controller: AbortController): Promise<void> {
    runningRef.current = controller;
    setBusy(true);
    for (let next = queueRef.current.shift(); next !== undefined; next = queueRef.current.shift()) {
      await receiveOne(next.id, next.file, controller.signal);
    }
    runningRef.current = undefined;
    setBusy(false);
  }

  return {
    files,
    busy,
    receive(chosen) {
      const added = chosen.map((file) => ({ id: crypto.randomUUID(), file }));
      queueRef.current.push(...added);
      setFiles((before) => [
        ...added.map(({ id, file }): IncomingFile => ({ id, name: file.name, state: { at: 'waiting' } })),
        ...before,
      ]);
      if (runningRef.current === undefined) void work(new AbortController());
    },
    stop() {
      runningRef.current?.abort();
    },
  };
}
