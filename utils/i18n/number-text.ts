// A whole number as it is read: with a comma at the thousands, in Welsh as in English.

const numbers = new Intl.NumberFormat('en-GB');

export function numberText(number: number): string {
  return numbers.format(number);
}
