// The tools under a picture: cover, what dragging does, zoom, undo and redo.
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n/translate';
import type { Zoom } from './use-zoom';

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
      <div class="tool-group" role="group" aria-label={t('review.picture.zoom', { percent: zoom.percent })}>
        <IconTool name={t('review.picture.zoomOut')} path="M4 9h10" onClick={zoom.out} />
        <button type="button" class="tool" title={t('review.picture.zoomFit')} onClick={zoom.fit}>
          {t('common.percent', { percent: zoom.percent })}
          <span class="visually-hidden"> {t('review.picture.zoomFit')}</span>
        </button>
        <IconTool name={t('review.picture.zoomIn')} path="M9 4v10M4 9h10" onClick={zoom.in} />
      </div>
      <div class="tool-group">
        <IconTool name={t('review.picture.undo')} path="M7 4 3 8l4 4M3 8h7a4 4 0 0 1 0 8H8" onClick={onUndo} />
        <IconTool name={t('review.picture.redo')} path="m11 4 4 4-4 4M15 8H8a4 4 0 0 0 0 8h2" onClick={onRedo} />
      </div>
      {children}
    </div>
  );
}

function IconTool({ name, path, onClick }: { name: string; path: string; onClick: (() => void) | undefined }) {
  return (
    <button type="button" class="tool" aria-label={name} title={name} disabled={onClick === undefined} onClick={onClick}>
      <Drawing path={path} />
    </button>
  );
}

function Drawing({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
