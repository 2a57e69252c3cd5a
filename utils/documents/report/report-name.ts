// What a report is called at the foot of its pages: the case, the part, the bundle.
import { partsIn } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import type { ReportInput } from './report-input';

export function reportName({ language, case: of, volume: { number, count }, bundleId }: ReportInput): string {
  const reference = of.reference === undefined || of.reference === '' ? of.code : `${of.reference} · ${of.code}`;
  const part = partsIn(language).map((each) => translator(each)('report.part', { number, count }));
  return ['Tyst', reference, ...(count > 1 ? part : []), bundleId].join(' · ');
}
