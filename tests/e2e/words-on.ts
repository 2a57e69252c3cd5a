// What OCR reads in a picture, in lower case.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

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

/** The picture at twice its size: OCR misreads small letters now and then. */
export function doubled(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const large = new PNG({ width: width * 2, height: height * 2 });
  const [from, to] = [new Uint32Array(data.buffer, data.byteOffset), new Uint32Array(large.data.buffer, large.data.byteOffset)];
  for (let row = 0; row < height * 2; row++) {
    for (let column = 0; column < width * 2; column++) {
      to[row * width * 2 + column] = from[(row >> 1) * width + (column >> 1)] ?? 0;
    }
  }
  return PNG.sync.write(large);
}
