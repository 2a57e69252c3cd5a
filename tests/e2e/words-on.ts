// What OCR reads in a picture, in lower case.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function wordsOn(png: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-ocr-'));
  try {
    const file = join(folder, 'picture.png');
    writeFileSync(file, png);
    const { status, stdout, stderr } = spawnSync('tesseract', [file, 'stdout', '--dpi', '96', '--psm', '11'], {
      encoding: 'utf8',
      // Its threads wait for each other by spinning: two at once on a small machine hardly come forward.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    if (status !== 0) throw new Error(`tesseract could not read the picture: ${stderr}`);
    return stdout.toLowerCase();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
