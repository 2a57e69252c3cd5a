// Tells phone numbers from names: a person who is not in the viewer's contacts is shown by number.

/** Whether the whole text is a phone number as WhatsApp writes one: `+44 7700 900333`, with whatever spaces and direction marks. */
export function isPhoneNumber(text: string): boolean {
  if (text.length > 60) return false;
  const plain = text.replace(/\p{Cf}/gu, '').trim();
  const digits = digitsOf(plain).length;
  return /^\+?[\p{Nd}\s().\-\u2010-\u2013]+$/u.test(plain) && digits >= 7 && digits <= 15;
}

export function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\P{Nd}/gu, '');
}
