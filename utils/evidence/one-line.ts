// Short texts of a school's own, such as its name or an address: checked before they are kept, whoever set them.

/** Whether a text is one line of at most `longest` UTF-16 units, with something in it and no control characters. */
export function isOneLine(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/\p{Cc}/u.test(value);
}

/** As `isOneLine`, of several lines. */
export function isLines(value: unknown, longest: number): value is string {
  return typeof value === 'string' && isOneLine(value.replaceAll('\n', ' '), longest);
}
