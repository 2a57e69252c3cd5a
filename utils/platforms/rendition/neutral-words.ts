// Puts neutral labels in the place of names that the viewer's own contact list gave to people (DESIGN rule 1).

/**
 * The words with a contact's name replaced where it stands alone in its line, with or without the `@` of a mention: there the
 * site wrote it. Inside a sentence it is the author's own word, and stays.
 */
export function withLabels(text: string, shownNames: readonly { label: string; name: string }[]): string {
  const alone = text.trim();
  for (const { label, name } of shownNames) {
    if (alone === name) return label;
    if (alone === `@${name}`) return `@${label}`;
    if (alone === `${name}:`) return `${label}:`;
  }
  return text;
}
