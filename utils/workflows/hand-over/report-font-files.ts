// The font files of the PDF report, as the build puts them beside the extension's pages.
import emoji from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?url&no-inline';
import arabic from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url&no-inline';
import hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?url&no-inline';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url&no-inline';
import cyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url&no-inline';
import devanagari from '@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff?url&no-inline';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url&no-inline';
import greekExt from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url&no-inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url&no-inline';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url&no-inline';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url&no-inline';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url&no-inline';
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url&no-inline';
import type { FontName } from '@/utils/documents/report-pdf/report-pdf-fonts';

/** Addresses of WOFF files (SIL Open Font License 1.1). */
export const REPORT_FONT_FILES: Readonly<Record<FontName, string>> = {
  latin,
  'latin-ext': latinExt,
  'latin-bold': latinBold,
  'latin-ext-bold': latinExtBold,
  vietnamese,
  greek,
  'greek-ext': greekExt,
  cyrillic,
  'cyrillic-ext': cyrillicExt,
  devanagari,
  arabic,
  hebrew,
  emoji,
};
