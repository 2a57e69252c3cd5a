// The tools under a picture: cover, what dragging does, zoom, undo and redo.
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n/translate';
import { Drawing, IconTool } from '@/components/tool';
import type { Zoom } from './use-zoom';
import { ZoomTools } from './zoom-tools';

export type PictureTool = 'cover' | 'move';

export interface PictureToolsProps {
  zoom: Zoom;
  tool: PictureTool;
  onTool: (tool: PictureTool) => void;
  onCover: () => void;
  /** Absent where there is nothing to take back or to do again. */
  onUndo?: (() => void) | undefined;
  onRedo?: (() => void) | undefined;
  /** While the picture is hidden nothing on it can be changed. */
  disabled: boolean;
  /** How much is covered, in words. */
  children: ComponentChildren;
}

export function PictureTools({ zoom, tool, onTool, onCover, onUndo, onRedo, disabled, children }: PictureToolsProps) {
  const modes: readonly [PictureTool, string][] = [
    ['cover', t('review.picture.drag')],
    ['move', t('review.picture.move')],
  ];
  return (
    <div class="picture-tools">
      <button type="button" class="tool" title={t('review.picture.coverHint')} disabled={disabled} onClick={onCover}>
        <Drawing path="M9 3v12M3 9h12" />
        {t('review.picture.cover')}
      </button>
      <div class="tool-group" role="group" aria-label={t('review.picture.mode')}>
        {modes.map(([mode, label]) => (
          <button
            key={mode}
            type="button"
            class="tool"
            aria-pressed={tool === mode}
            disabled={disabled}
            onClick={() => {
              onTool(mode);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <ZoomTools zoom={zoom} />
      <div class="tool-group">
        <IconTool name={t('review.picture.undo')} path="M7 4 3 8l4 4M3 8h7a4 4 0 0 1 0 8H8" onClick={onUndo} />
        <IconTool name={t('review.picture.redo')} path="m11 4 4 4-4 4M15 8H8a4 4 0 0 0 0 8h2" onClick={onRedo} />
      </div>
      {children}
    </div>
  );
}
