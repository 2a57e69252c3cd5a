// Saves the volumes of a hand-over.
import { type SaveWay, type Saving, useVolumeSaving } from '@/components/saving/use-volume-saving';
import { downloadTarget } from '@/utils/browser/download-file';
import { type FileTarget, pickFile } from '@/utils/browser/save-file';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { HandOver, HandOverVolume } from '@/utils/workflows/hand-over/hand-over';
import { type WrittenHandOverVolume, saveVolume } from '@/utils/workflows/hand-over/save-volume';

export function useSaving(
  db: TystDatabase,
  handOver: HandOver,
  onSaved: (bundleId: string, withoutPdf: readonly number[]) => void,
): Saving<HandOverVolume, WrittenHandOverVolume> {
  return useVolumeSaving({
    volumes: handOver.volumes,
    open: ({ fileName }: HandOverVolume, way: SaveWay): Promise<FileTarget> =>
      way === 'offered' ? Promise.resolve(downloadTarget(fileName)) : pickFile(fileName, t('handover.save.fileType')),
    save: (volume, place, saved: readonly WrittenHandOverVolume[], options) =>
      saveVolume(db, handOver, volume, place, saved, options),
    onSaved: (all) => {
      onSaved(handOver.input.bundleId, numbersWithoutPdf(all));
    },
  });
}

function numbersWithoutPdf(saved: readonly WrittenHandOverVolume[]): number[] {
  return saved
    .filter(({ pdfLeftOut }) => pdfLeftOut)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
}
