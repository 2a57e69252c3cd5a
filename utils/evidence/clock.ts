// The device's clock as records state it: UTC and an offset, never the name of a zone (DESIGN rule 1).

/** The device's offset from UTC at that moment, `+01:00`. */
export function offsetOf(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
