// Whether a file is in the age format: asked of every file, without the library that opens one.

/** What every age file begins with (age-encryption.org/v1, "Header"). */
const FIRST_LINE = 'age-encryption.org/v1\n';

/** Whether a file says that it is in the age format (binary; a hand-over is never armoured). */
export async function isAgeFile(file: Blob): Promise<boolean> {
  return (await file.slice(0, FIRST_LINE.length).text()) === FIRST_LINE;
}
