// What an expert asks for: fingerprints, size, scrolling, the tool; one click away, never in the way.
import { PageText } from '@/components/page-text';
import { SummaryList, type SummaryRow } from '@/components/summary-list';
import type { Alteration, CaptureRecord } from '@/utils/evidence/capture-record';
import { CHAIN_START, type Seal } from '@/utils/evidence/seal';
import { t } from '@/utils/i18n/translate';

export function TechnicalDetails({ record, seal }: { record: CaptureRecord; seal: Seal }) {
  return (
    <details>
      <summary>{t('case.technical')}</summary>
      <SummaryList rows={rowsOf(record, seal)} />
    </details>
  );
}

function rowsOf({ picture, alterations, tool, locator }: CaptureRecord, seal: Seal): SummaryRow[] {
  return [
    { term: t('case.detail.record'), value: <code>{seal.digest}</code> },
    ...(picture === undefined
      ? []
      : [
          { term: t('case.detail.picture'), value: <code>{picture.sha256}</code> },
          {
            term: t('case.detail.size'),
            value: t('case.detail.pixels', { width: picture.width, height: picture.height }),
          },
          ...(picture.method === 'rendition' ? [] : [{ term: t('case.detail.parts'), value: picture.tiles.length }]),
        ]),
    {
      term: t('case.detail.previous'),
      value: seal.previous === CHAIN_START ? t('case.detail.first') : <code>{seal.previous}</code>,
    },
    {
      term: t('case.detail.scrolled'),
      value: alterations.length === 0 ? t('case.detail.notScrolled') : alterations.map(positions).join('; '),
    },
    ...alterations.flatMap(({ requests }) =>
      requests === undefined ? [] : [{ term: t('case.detail.loaded'), value: requests }],
    ),
    ...(locator.droppedParameters.length === 0
      ? []
      : [{ term: t('case.detail.dropped'), value: <PageText text={locator.droppedParameters.join(', ')} /> }]),
    { term: t('case.detail.tool'), value: `${tool.name} ${tool.version}, ${tool.browser}` },
  ];
}

function positions({ before, visited, after }: Alteration): string {
  const way = { before: Math.round(before), visited: visited.map(Math.round).join(', ') };
  return after === undefined
    ? t('case.detail.positionsOn', way)
    : t('case.detail.positions', { ...way, after: Math.round(after) });
}
