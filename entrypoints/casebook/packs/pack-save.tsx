// The third step: makes the pack as it was planned, then has its file or files saved.
import { useEffect, useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { SaveStep } from '@/components/saving/save-step';
import { StepFrame } from '@/components/step-frame';
import { type SaveWay, useVolumeSaving } from '@/components/saving/use-volume-saving';
import { downloadTarget } from '@/utils/browser/download-file';
import { type FileTarget, canPickFile, pickFile } from '@/utils/browser/save-file';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { type PackOrder, type PackVolume, type PreparedPack, preparePack } from '@/utils/workflows/packs/prepare-pack';
import { type SavedPackVolume, savePackVolume } from '@/utils/workflows/packs/save-pack';

export interface PackSaveProps {
  vault: Vault;
  order: PackOrder;
  onBack: () => void;
  onSaved: (pack: PreparedPack, saved: readonly SavedPackVolume[]) => void;
}

export function PackSave({ vault, order, onBack, onSaved }: PackSaveProps) {
  const [prepared, setPrepared] = useState<{ pack: PreparedPack } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    preparePack(vault, order, new Date()).then(
      (pack) => {
        setPrepared({ pack });
      },
      (error: unknown) => {
        setPrepared({ error });
      },
    );
  }, []);
  if (prepared !== undefined && 'pack' in prepared) {
    return <PackFiles vault={vault} pack={prepared.pack} onBack={onBack} onSaved={onSaved} />;
  }
  return (
    <StepFrame number={3} title={t('handover.save.title')} onBack={onBack}>
      {prepared === undefined ? <p>{t('common.loading')}</p> : <ErrorNotice error={prepared.error} />}
    </StepFrame>
  );
}

interface PackFilesProps extends Omit<PackSaveProps, 'order'> {
  pack: PreparedPack;
}

function PackFiles({ vault, pack, onBack, onSaved }: PackFilesProps) {
  const { volumes } = pack;
  const saving = useVolumeSaving({
    volumes,
    open: ({ fileName }: PackVolume, way: SaveWay): Promise<FileTarget> =>
      way === 'offered' ? Promise.resolve(downloadTarget(fileName)) : pickFile(fileName, t('pack.save.fileType')),
    save: (volume, place, before: readonly SavedPackVolume[], options) =>
      savePackVolume(vault, pack, volume, place, before, options),
    onSaved: (all) => {
      onSaved(pack, all);
    },
  });
  return (
    <SaveStep volumes={volumes} canPick={canPickFile()} saving={saving} onBack={onBack}>
      <p>
        {volumes.length === 1
          ? t('pack.save.intro', { name: volumes[0]?.fileName ?? '' })
          : t('pack.save.introMany', { count: volumes.length })}
      </p>
    </SaveStep>
  );
}
