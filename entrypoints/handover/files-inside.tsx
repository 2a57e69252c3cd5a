// The files of the bundle in plain words, each with its name for those who look inside.
import { Card } from '@/components/card';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';

export function FilesInside({ captures }: { captures: readonly CaptureEntry[] }) {
  const pictures = new Set(captures.flatMap(({ record }) => record?.picture?.method ?? []));
  const hasSource = captures.some(({ record }) => record?.source !== undefined);
  const files = [
    ['report.html', t('bundle.file.report')],
    ['report.pdf', t('bundle.file.reportPdf')],
    ...[...pictures].map((method) => [`${method}.png`, t('bundle.file.pictures')] as const),
    ['capture.json', t('bundle.file.facts')],
    ...(hasSource ? [['source.txt', t('bundle.file.source')] as const] : []),
    ['case.json', t('bundle.file.case')],
    ['custody.jsonl', t('bundle.file.custody')],
    ['README.txt', t('bundle.file.readme')],
    ['signature001.p7s', t('bundle.file.signature')],
  ] as const;
  return (
    <Card title={t('handover.check.files')}>
      <ul class="files">
        {files.map(([name, what]) => (
          <li key={name}>
            {what} <code class="small">{name}</code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
