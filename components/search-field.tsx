// The field in which a case list is searched.
import { t } from '@/utils/i18n/translate';

export const SEARCH_ID = 'search';

export interface SearchFieldProps {
  value: string;
  onSearch: (words: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function SearchField({ value, onSearch, onKeyDown }: SearchFieldProps) {
  return (
    <>
      <label class="visually-hidden" for={SEARCH_ID}>
        {t('cases.search')}
      </label>
      <input
        id={SEARCH_ID}
        class="input"
        type="search"
        autocomplete="off"
        placeholder={t('cases.searchHint')}
        value={value}
        onInput={(event) => {
          onSearch(event.currentTarget.value);
        }}
        {...(onKeyDown && { onKeyDown })}
      />
    </>
  );
}
