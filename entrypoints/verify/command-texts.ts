// What only the command line says, in both languages.
import type { Refusal } from './open-input';
import { isWelsh } from './texts';

/** Each with `{path}`, but for the first and the last. */
export interface CommandTexts extends Record<Refusal, string> {
  usage: string;
  noIdentity: string;
  noCard: string;
  noRoots: string;
}

const EN: CommandTexts = {
  usage: `Usage: verify FILE.zip … [--json] [--require-known] [--require-all] [--head FINGERPRINT] [--school-card FINGERPRINT]
              [--identity FILE] [--card FILE] [--tsa-roots FILE]

Checks evidence bundles of Tyst, and whether volumes among them belong together. A fingerprint makes a maker known:
64 hexadecimal digits, with or without spaces or colons. So does the file of a school card. An encrypted bundle (.zip.age) is decrypted in memory with an
identity of the age format. With the roots of timestamp authorities (PEM or DER), trusted times are checked to their end.

Ends with 0  unchanged
          1  changed or damaged, or volumes that do not belong together
          2  called wrongly, or a file that cannot be read or decrypted
          3  with --require-known: unchanged, but a maker is not known
          4  with --require-all: unchanged, but a volume of a bundle was not given
          5  with --tsa-roots: unchanged, but a trusted time does not lead to one of the roots`,
  notAFile: 'There is no file that can be read at {path}.',
  encrypted: 'The file at {path} is encrypted. Name the file of an identity that it was encrypted for: --identity FILE',
  notForThisKey: 'The file at {path} was encrypted for somebody else: none of the identities opens it.',
  notDecrypted: 'The file at {path} could not be decrypted: it is damaged or cut off. Ask for it again.',
  noIdentity: 'An identity file holds no identity (a line that begins with AGE-SECRET-KEY-1), or cannot be read.',
  noCard: 'A card file is not a school card, or cannot be read.',
  noRoots: 'A file of roots holds no certificate, or cannot be read.',
};

const CY: CommandTexts = {
  usage: `Defnydd: verify FFEIL.zip … [--json] [--require-known] [--require-all] [--head ÔL-BYS] [--school-card ÔL-BYS]
                [--identity FFEIL] [--card FFEIL] [--tsa-roots FFEIL]

Yn gwirio bwndeli tystiolaeth Tyst, ac a yw cyfrolau yn eu plith yn perthyn i'w gilydd. Mae ôl bys yn gwneud
gwneuthurwr yn hysbys: 64 digid hecsadegol, gyda bylchau neu golonau neu hebddynt. Felly hefyd ffeil cerdyn ysgol. Caiff bwndel
wedi'i amgryptio (.zip.age) ei ddadgryptio yn y cof â hunaniaeth yn fformat age. Gyda gwreiddiau awdurdodau stamp amser (PEM neu DER), gwirir amseroedd dibynadwy hyd eu diwedd.

Yn gorffen â 0  heb ei newid
             1  wedi'i newid neu ei ddifrodi, neu gyfrolau nad ydynt yn perthyn i'w gilydd
             2  galwyd yn anghywir, neu ffeil na ellir ei darllen na'i dadgryptio
             3  gyda --require-known: heb ei newid, ond nid yw gwneuthurwr yn hysbys
             4  gyda --require-all: heb ei newid, ond ni roddwyd un o gyfrolau bwndel
             5  gyda --tsa-roots: heb ei newid, ond nid yw amser dibynadwy yn arwain at un o'r gwreiddiau`,
  notAFile: 'Nid oes ffeil y gellir ei darllen yn {path}.',
  encrypted: "Mae'r ffeil yn {path} wedi'i hamgryptio. Enwch ffeil hunaniaeth yr amgryptiwyd hi ar ei chyfer: --identity FFEIL",
  notForThisKey: "Amgryptiwyd y ffeil yn {path} ar gyfer rhywun arall: nid oes yr un o'r hunaniaethau yn ei hagor.",
  notDecrypted: "Ni ellid dadgryptio'r ffeil yn {path}: mae wedi'i difrodi neu ei thorri. Gofynnwch amdani eto.",
  noIdentity: "Nid oes hunaniaeth (llinell sy'n dechrau ag AGE-SECRET-KEY-1) mewn ffeil hunaniaeth, neu ni ellir ei darllen.",
  noCard: 'Nid cerdyn ysgol yw ffeil cerdyn, neu ni ellir ei darllen.',
  noRoots: 'Nid oes tystysgrif mewn ffeil gwreiddiau, neu ni ellir ei darllen.',
};

export function commandTextsFor(locale: string): CommandTexts {
  return isWelsh(locale) ? CY : EN;
}
