// What each part of the form of the minutes is given.
import type { MinutesContent } from '@/utils/evidence/minutes';
import type { MinutesField } from '@/utils/protocol/minutes-blanks';

export interface MinutesPartProps {
  content: MinutesContent;
  errorOf: (field: MinutesField) => string | undefined;
  onChange: (changed: Partial<MinutesContent>) => void;
}
