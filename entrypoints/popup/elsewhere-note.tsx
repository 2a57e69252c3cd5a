// Says that other posts of this page mention a watch word or are flagged, and chooses the next of them on request.
import { LinkButton } from '@/components/button';

export interface ElsewhereNoteProps {
  /** Keys of the posts it is about. */
  keys: readonly string[];
  chosen: string | undefined;
  says: (count: number) => string;
  act: string;
  onChoose: (key: string) => void;
}

export function ElsewhereNote({ keys, chosen, says, act, onChoose }: ElsewhereNoteProps) {
  const others = keys.filter((key) => key !== chosen);
  const next = keys[(keys.indexOf(chosen ?? '') + 1) % keys.length];
  if (others.length === 0 || next === undefined) return null;
  return (
    <p class="small">
      {says(others.length)}{' '}
      <LinkButton
        onClick={() => {
          onChoose(next);
        }}
      >
        {act}
      </LinkButton>
    </p>
  );
}
