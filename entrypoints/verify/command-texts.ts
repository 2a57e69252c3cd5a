// What only the command line says, in both languages.
import { isWelsh } from './texts';

export interface CommandTexts {
  usage: string;
  /** `{path}` */
  notAFile: string;
  /** `{path}` */
  encrypted: string;
}

const EN: CommandTexts = {
  usage: `Usage: verify FILE.zip … [--json] [--require-known] [--require-all] [--head FINGERPRINT] [--school-card FINGERPRINT]

Checks evidence bundles of Tyst, and whether volumes among them belong together. A fingerprint makes a maker known:
64 hexadecimal digits, with or without spaces or colons.

Ends with 0  unchanged
          1  changed or damaged, or volumes that do not belong together
          2  called wrongly, or a file that cannot be read
          3  with --require-known: unchanged, but a maker is not known
          4  with --require-all: unchanged, but a volume of a bundle was not given`,
  notAFile: 'There is no file that can be read at {path}.',
  encrypted: 'The file at {path} is encrypted. Decrypt it first: age --decrypt -i IDENTITY -o FILE.zip FILE.zip.age',
};

const CY: CommandTexts = {
  usage: `Defnydd: verify FFEIL.zip … [--json] [--require-known] [--require-all] [--head ÔL-BYS] [--school-card ÔL-BYS]

Yn gwirio bwndeli tystiolaeth Tyst, ac a yw cyfrolau yn eu plith yn perthyn i'w gilydd. Mae ôl bys yn gwneud
gwneuthurwr yn hysbys: 64 digid hecsadegol, gyda bylchau neu golonau neu hebddynt.

Yn gorffen â 0  heb ei newid
             1  wedi'i newid neu ei ddifrodi, neu gyfrolau nad ydynt yn perthyn i'w gilydd
             2  galwyd yn anghywir, neu ffeil na ellir ei darllen
             3  gyda --require-known: heb ei newid, ond nid yw gwneuthurwr yn hysbys
             4  gyda --require-all: heb ei newid, ond ni roddwyd un o gyfrolau bwndel`,
  notAFile: 'Nid oes ffeil y gellir ei darllen yn {path}.',
  encrypted:
    "Mae'r ffeil yn {path} wedi'i hamgryptio. Dadgryptiwch hi gyntaf: age --decrypt -i HUNANIAETH -o FFEIL.zip FFEIL.zip.age",
};

export function commandTextsFor(locale: string): CommandTexts {
  return isWelsh(locale) ? CY : EN;
}
