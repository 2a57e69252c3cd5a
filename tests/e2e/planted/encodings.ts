// The forms in which a planted secret might hide in a bundle's bytes.

/** The byte strings to look for; matching is on bytes, ASCII letters in either case where the form keeps them. */
export function formsOf(secret: string): { form: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(secret, 'utf8');
  const texts: [form: string, text: string][] = [
    ['plain', secret],
    ['lower case', secret.toLowerCase()],
    ['upper case', secret.toUpperCase()],
    ['decomposed', secret.normalize('NFD')],
    ['percent-encoded', encodeURIComponent(secret)],
    ['every byte percent-encoded', [...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')],
    [
      'every byte percent-encoded, upper case',
      [...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
    ],
    ['plus for space', secret.replaceAll(' ', '+')],
    ['HTML decimal', Array.from(secret, (letter) => `&#${letter.codePointAt(0)};`).join('')],
    ['HTML hexadecimal', Array.from(secret, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')],
    ['JSON escapes', Array.from(secret, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
    ['hexadecimal', utf8.toString('hex')],
  ];
  const forms = texts.map(([form, text]) => ({ form, bytes: Buffer.from(text, 'utf8') }));
  // Base64 of the secret inside other bytes: only the middle is the same, at each of the three alignments.
  for (const lead of [0, 1, 2]) {
    const coded = Buffer.concat([Buffer.alloc(lead), utf8]).toString('base64');
    const whole = coded.slice(lead === 0 ? 0 : 4, Math.floor((lead + utf8.length) / 3) * 4);
    if (whole.length >= 6) forms.push({ form: `base64 at ${lead}`, bytes: Buffer.from(whole) });
  }
  const utf16 = Buffer.from(secret, 'utf16le');
  forms.push({ form: 'UTF-16 little-endian', bytes: utf16 }, { form: 'UTF-16 big-endian', bytes: Buffer.from(utf16).swap16() });
  return forms;
}
