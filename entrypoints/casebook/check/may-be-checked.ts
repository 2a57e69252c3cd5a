// Which items may be looked at again at all: nothing captured by mistake, and nothing that was recorded without a picture (PRACTICE 2).
import type { ReceivedCapture } from '@/utils/evidence/received';

export function mayBeChecked({ withheldAt, record: { kind, platform } }: ReceivedCapture): boolean {
  // What others brought may come from no site that the school could look at.
  return withheldAt === undefined && kind !== 'log-only' && !(kind === 'supplied' && platform === 'other');
}
