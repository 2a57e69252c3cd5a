// The chat from one message on to its newest, as far as its rows are mounted.
import { comesBefore, queryAll } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';
import type { Candidate, ThreadLook, ThreadRow } from '@/utils/platforms/platform';
import type { Chat } from './chat';

const SPINNER = '[role="progressbar"]:not([aria-valuenow])';

/** `candidates`: of this look. Undefined when neither the message nor a row known from the last look is mounted. */
export function threadOf(
  { panel, rows, own }: Chat,
  candidates: readonly Candidate[],
  key: string,
  known: readonly string[],
): ThreadLook | undefined {
  const keyed = rows.flatMap((row, index) =>
    row.kind === 'message' && row.id !== undefined ? [{ key: row.id, row, index }] : [],
  );
  const first = keyed.find((each) => each.key === key) ?? keyed.find((each) => known.includes(each.key));
  if (first === undefined) return undefined;
  const after = keyed.filter(({ index }) => index >= first.index);
  // A message that is not mounted keeps its row, empty.
  const empty = rows.slice(first.index).filter(({ kind }, index) => kind === 'other' && isEmpty(rows[first.index + index]));
  return {
    rows: after.map((each): ThreadRow => {
      const candidate = own.has(each.row) ? undefined : candidates.find((one) => one.key === each.key);
      const { row: root } = each.row;
      return candidate === undefined ? { key: each.key, root } : { key: each.key, root, candidate };
    }),
    list: panel,
    column: boxOf(panel),
    apart: [],
    folds: [],
    loading: [...empty.map(({ row }) => row), ...queryAll(panel, SPINNER).filter((sign) => comesBefore(first.row.row, sign))],
  };
}

function isEmpty(row: Chat['rows'][number] | undefined): boolean {
  return row?.kind === 'other' && row.text === '';
}
