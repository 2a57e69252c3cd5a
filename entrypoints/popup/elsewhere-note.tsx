// Says that other posts of this page are flagged, and chooses the first of them on request.
import { LinkButton } from '@/components/button';
import { t } from '@/utils/i18n/translate';

export interface ElsewhereNoteProps {
  /** Keys of the flagged posts. */
  flagged: readonly string[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

export function ElsewhereNote({ flagged, chosen, onChoose }: ElsewhereNoteProps) {
  const [first, ...more] = flagged.filter((key) => key !== chosen);
  if (first === undefined || (chosen !== undefined && flagged.includes(chosen))) return null;
  return (
    <p class="small">
      {t('flag.elsewhere', { count: 1 + more.length })}{' '}
      <LinkButton
        onClick={() => {
          onChoose(first);
        }}
      >
        {t('flag.choose')}
      </LinkButton>
    </p>
  );
}
