// The colour of a case's status: waiting is yellow, on its way blue, closed green.
import type { Tone } from '@/components/tag';
import type { Case } from '@/utils/evidence/case';

export const STATUS_TONE: Record<Case['status'], Tone> = { open: 'warn', 'handed-over': 'info', closed: 'ok' };
