// Puts together licences.txt of the built extension: the licence of every package and font that it is made with.
import { readFileSync, readdirSync } from 'node:fs';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  peer?: boolean;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** `project` is the absolute path of the project's folder, with a slash at its end. The same packages give the same text. */
export function licencesText(project: string): string {
  const lock = JSON.parse(readFileSync(`${project}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, optional, peer }]) => path !== '' && dev !== true && optional !== true && peer !== true,
  );
  const parts = shipped.map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [`${name} ${version ?? ''}`, license ?? '', ...licenceFiles(`${project}${path}`)]
      .filter((line) => line !== '')
      .join('\n\n');
  });
  return [
    'Tyst is made with these packages and fonts (Noto, embedded in report.pdf). Each stands under its own licence.',
    ...new Set(parts),
  ].join(`\n\n${'='.repeat(80)}\n\n`);
}

/** Some packages name their licence and do not bring its text. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .toSorted()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim());
}
