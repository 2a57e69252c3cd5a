// Splits `data-pre-plain-text`, the line WhatsApp puts before a copied message: `[14:30, 05/08/2026] NAME: `.

export interface PrePlain {
  /** What stands in the brackets, as written. */
  shown: string;
  /** The name of the sender as the viewer's contact list has it, the viewer's profile name, or a phone number; may be empty. */
  sender: string;
}

/** Names may hold brackets and colons, the time never does: the first `]` ends it. Undefined when the text has another form. */
export function parsePrePlain(attribute: string): PrePlain | undefined {
  const found = /^[\s\p{Cf}]*\[([^\]]{3,120})\]/u.exec(attribute.slice(0, 200));
  if (found?.[1] === undefined) return undefined;
  const sender = attribute.slice(found[0].length).trim().replace(/:$/, '').trim();
  return { shown: found[1].trim(), sender };
}
