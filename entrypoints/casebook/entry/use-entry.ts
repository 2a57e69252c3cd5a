// The answers of a form while they are typed: begun as they were left, kept until they are on record, emptied or given up.
import { useRef, useState } from 'preact/hooks';
import { useSavedWork } from '@/entrypoints/casebook/use-saved-work';
import type { Keeping } from './kept-entry';

/** Where what is typed rests by now; nothing: the form is as it begins. */
export type DraftState = 'nothing' | 'keeping' | 'kept';

export interface Entry<Answers extends object> {
  answers: Answers;
  change: (changed: Partial<Answers>) => void;
  replace: (answers: Answers) => void;
  state: DraftState;
  /** It was begun earlier, and not emptied since. */
  isAsLeft: boolean;
  empty: () => void;
  /** Runs what puts it on record; nothing is kept from then on, unless that fails. What is on record is not recorded again, however late the page goes. */
  recording: (record: () => Promise<void>) => Promise<void>;
  /** Leaves nothing of it; where its form stays, it begins afresh. */
  giveUp: () => Promise<void>;
}

/** `start`: the answers of a form that nobody has touched. */
export function useEntry<Answers extends object>(start: () => Answers, { left, keep }: Keeping<Answers>): Entry<Answers> {
  const [begins] = useState(start);
  const [answers, setAnswers] = useState(left ?? begins);
  const [isAsLeft, setIsAsLeft] = useState(left !== undefined);
  const saving = useSavedWork(answers, (now) => keep(now === begins ? undefined : now));
  const recordedRef = useRef(false);
  const state = answers === begins ? 'nothing' : 'keeping';
  return {
    answers,
    change: (changed) => {
      setAnswers((now) => ({ ...now, ...changed }));
    },
    replace: setAnswers,
    state: state === 'keeping' && saving.saved ? 'kept' : state,
    isAsLeft,
    empty: () => {
      setAnswers(begins);
      setIsAsLeft(false);
    },
    recording: async (record) => {
      if (recordedRef.current) return;
      await saving.stop();
      try {
        await record();
        recordedRef.current = true;
      } catch (error) {
        saving.goOn();
        throw error;
      }
    },
    giveUp: async () => {
      await saving.stop();
      await keep(undefined);
      saving.goOnWith(begins);
      setAnswers(begins);
      setIsAsLeft(false);
    },
  };
}
