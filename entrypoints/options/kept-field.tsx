// A field of one text that is kept while it is typed, as soon as it is right; what is wrong is said when the person leaves it.
import { useState } from 'preact/hooks';
import { Field } from '@/components/field';

export interface KeptFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  longest: number;
  rows?: number;
  stored: string | undefined;
  /** Whether a text that is not empty may be kept, and what is said of one that may not. */
  check?: { fits: (text: string) => boolean; wrong: string };
  /** Gets the text without blanks around it; an empty one takes the value away. */
  onKeep: (text: string) => void;
}

export function KeptField({ id, label, hint, longest, rows = 1, stored, check, onKeep }: KeptFieldProps) {
  // What is being typed runs ahead of what is stored.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [left, setLeft] = useState(false);
  const mayKeep = (text: string) => text === '' || check === undefined || check.fits(text);
  const isWrong = left && typed !== undefined && !mayKeep(typed.trim());
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={isWrong ? check?.wrong : undefined}
      rows={rows}
      maxLength={longest}
      value={typed ?? stored ?? ''}
      onInput={(to) => {
        setTyped(to);
        if (mayKeep(to.trim())) onKeep(to.trim());
      }}
      onLeave={() => {
        setLeft(true);
      }}
    />
  );
}
