// Exactly what goes into a pack, with sizes, and what stays out, with why.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { ReceivedBundle } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { sizeText } from '@/utils/i18n/size-text';
import { t } from '@/utils/i18n/translate';
import { RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import type { PackPlan } from '@/utils/workflows/packs/plan-pack';

export function PackContents({ plan, dsl }: { plan: PackPlan; dsl: string }) {
  const lines = linesOf(plan);
  const total = lines.reduce((sum, { size = 0 }) => sum + size, 0);
  return (
    <>
      <Card title={t('pack.check.inside')}>
        <ul class="pack-lines">
          {lines.map(({ text, size }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- Two lines may read alike, and the list is only shown.
            <li key={index}>
              <span>{text}</span>
              {size !== undefined && <span class="small">{sizeText(size)}</span>}
            </li>
          ))}
        </ul>
        <p class="small">
          {t('pack.check.files', { count: plan.volumes })}
          {total > 0 && ` · ${t('pack.check.size', { size: sizeText(total) })}`}
        </p>
      </Card>
      <Card title={t('pack.check.out')}>
        <StaysOut plan={plan} dsl={dsl} />
      </Card>
    </>
  );
}

function StaysOut({ plan: { items, itemsOut, receivedOut }, dsl }: { plan: PackPlan; dsl: string }) {
  const noNumber = items.filter(({ numberLeftOut }) => numberLeftOut);
  if (itemsOut.length + receivedOut.length + noNumber.length === 0) return <p>{t('pack.check.nothingOut')}</p>;
  return (
    <>
      <ul class="pack-lines">
        {itemsOut.map(({ item, why }) => (
          <li key={item}>
            <span>
              <strong>{t('pack.check.item', { number: item })}</strong>:{' '}
              {why === 'log-only' ? t('pack.itemOut.log-only', { dsl }) : t(`pack.itemOut.${why}`)}
            </span>
          </li>
        ))}
        {receivedOut.map(({ file, why }) => (
          <li key={file.id}>
            <span>
              <strong>{fileName(file)}</strong>: {t(`pack.fileOut.${why}`)}
            </span>
          </li>
        ))}
        {noNumber.map(({ capture }) => (
          <li key={capture.id}>{t('pack.line.noNumber', { item: capture.item })}</li>
        ))}
      </ul>
      {receivedOut.map(({ file }) => (
        <Notice key={file.id} tone="warn">
          {t('pack.check.notWhole', { code: receiptCode(file.sha256) })}
        </Notice>
      ))}
    </>
  );
}

interface Line {
  text: string;
  /** Bytes, where they are known before it is made. */
  size?: number;
}

function linesOf({ recipient, items, received }: PackPlan): Line[] {
  const rules = RECIPIENT_RULES[recipient];
  return [
    { text: t('pack.line.cover') },
    ...(recipient === 'platform' ? [{ text: t('pack.line.facts') }] : []),
    ...(rules.itemList ? [{ text: t('pack.line.items') }] : []),
    ...(rules.report ? [{ text: t('pack.line.report') }] : []),
    ...(rules.statement ? [{ text: t('pack.line.statement') }] : []),
    { text: t('pack.line.pdf') },
    ...(rules.custody ? [{ text: t('pack.line.custody') }] : []),
    ...items.flatMap(({ capture: { item }, picture, copies }): Line[] => [
      ...(picture === undefined ? [] : [{ text: t('pack.line.picture', { item }), size: picture }]),
      ...copies.map(({ size }) => ({ text: t('pack.line.copy', { item }), size })),
    ]),
    ...received.flatMap(({ file, timed }): Line[] => [
      { text: fileName(file), size: file.size },
      ...(timed ? [{ text: t('pack.line.time', { code: receiptCode(file.sha256) }) }] : []),
    ]),
    { text: t('pack.line.readme') },
  ];
}

function fileName({ receivedAt, sha256 }: ReceivedBundle): string {
  return t('pack.line.received', { time: ukTime(receivedAt), code: receiptCode(sha256) });
}
