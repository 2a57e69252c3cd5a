// Trusted time in a worker, both ends: the only place that may connect, the only one that loads pkijs; it can send a digest and no more.
import { AppError, codeOf, type ErrorCode } from '@/utils/errors';
import type { RootSummary } from '@/utils/evidence/trusted-time';
import type { Bytes } from '@/utils/signature/bytes';
import { type AskTime, askForTime, type ObtainedTime } from './ask-time';
import { type CheckedTime, checkTimeToken, type TimeQuestion } from './check-time';
import { rootsOf, summaryOf } from './roots';

/** What the worker can be asked; one question for each worker. */
interface Questions {
  ask: { of: AskTime; answer: ObtainedTime };
  check: { of: TimeQuestion & { token: Bytes }; answer: CheckedTime };
  /** A file with roots in it. */
  roots: { of: Bytes; answer: { root: Bytes; summary: RootSummary }[] };
}
type Kind = keyof Questions;
type Question = { [K in Kind]: { kind: K; of: Questions[K]['of'] } }[Kind];
type Told = { answer: Questions[Kind]['answer'] } | { failed: ErrorCode; details: string };

/** The page's end of a worker, as far as it is used. */
export type TimeWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;
/** The worker's own end: its global scope. */
export interface TimeScope {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage: (message: Told, transfer: Transferable[]) => void;
}

/**
 * Asks a fresh worker, which runs answerTime, and ends it. Rejects with what askForTime and rootsOf throw, with `cancelled`
 * through the signal, `unexpected` when the worker fails.
 */
export function inTimeWorker<K extends Kind>(
  worker: TimeWorker,
  kind: K,
  of: Questions[K]['of'],
  signal?: AbortSignal,
): Promise<Questions[K]['answer']> {
  return new Promise<Questions[K]['answer']>((resolve, reject) => {
    const stop = () => {
      reject(new AppError('cancelled'));
    };
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('failed' in data) reject(new AppError(data.failed, data.details));
      // The worker answers the one question that it was asked.
      else resolve(data.answer);
    };
    worker.onerror = ({ message }) => {
      reject(new AppError('unexpected', `time worker: ${message}`));
    };
    worker.postMessage({ kind, of }, []);
  }).finally(() => {
    worker.terminate();
  });
}

/** The worker's side. */
export function answerTime(scope: TimeScope): void {
  scope.onmessage = async ({ data }: MessageEvent<Question>) => {
    try {
      scope.postMessage({ answer: await answerTo(data) }, []);
    } catch (error) {
      scope.postMessage({ failed: codeOf(error), details: error instanceof AppError ? error.details : String(error) }, []);
    }
  };
}

async function answerTo(question: Question): Promise<Questions[Kind]['answer']> {
  switch (question.kind) {
    case 'ask':
      return askForTime(question.of);
    case 'check':
      return checkTimeToken(question.of.token, question.of);
    case 'roots':
      return Promise.all(rootsOf(question.of).map(async (root) => ({ root, summary: await summaryOf(root) })));
  }
}
