// The chosen categories, most severe first, as tags.
import { type Severity, findCategory } from '@/utils/protocol/categories';
import { t } from '@/utils/i18n/translate';
import { Tag, type Tone } from './tag';

const TONES: Record<Severity, Tone> = { police: 'bad', high: 'warn', medium: 'info', low: 'quiet' };

/** A category of a newer Tyst has no label here: its id still says which one it is. */
export function CategoryList({ ids }: { ids: readonly string[] }) {
  return (
    <span class="tags">
      {ids.map((id) => {
        const known = findCategory(id);
        return (
          <Tag key={id} tone={known === undefined ? 'quiet' : TONES[known.severity]}>
            {known === undefined ? id : t(`categories.label.${known.id}`)}
          </Tag>
        );
      })}
    </span>
  );
}
