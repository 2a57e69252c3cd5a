// Why the capture waits, as its button says it: on WhatsApp nobody captures before saying how they come to see the chat.
import { type ViewingAnswer, permissionOf } from '@/utils/evidence/permission-to-view';
import type { PlatformId } from '@/utils/evidence/post';

export type WaitingFor = 'waits' | 'waitsForDetails' | 'waitsForHead';

/** Undefined when nothing is waited for. */
export function captureWaits(platform: PlatformId, answer: ViewingAnswer): WaitingFor | undefined {
  if (platform !== 'whatsapp' || permissionOf(answer) !== undefined) return undefined;
  if (answer.ground === undefined) return 'waits';
  return answer.ground === 'shown' ? 'waitsForDetails' : 'waitsForHead';
}
