// After sealing: which item of which case it is now, what happens next, and the witness slip.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/summary-list';
import { TopBar } from '@/components/top-bar';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { Seal } from '@/utils/evidence/seal';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { custodyOf, getCase } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { SafeguardingFollows } from '@/entrypoints/review/safeguarding-follows';
import { SealedLogOnly } from './sealed-log-only';
import { SealedNext } from './sealed-next';
import { SlipPage } from './slip-page';

export interface SealedPageProps {
  db: TystDatabase;
  record: CaptureRecord;
  seal: Seal;
  caseId: string;
  item: number;
  /** The way to the next post captured with it, while one waits. */
  next: ComponentChildren;
}

export function SealedPage({ db, record, seal, caseId, item, next }: SealedPageProps) {
  const [slip, setSlip] = useState(false);
  const dsl = useDslTerm(dslTerm);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useLiveQuery(async () => {
    const [{ case: owner }, custody] = await Promise.all([getCase(db, caseId), custodyOf(db, caseId)]);
    const sealed = custody.find(({ event, detail }) => event === 'sealed' && detail['digest'] === seal.digest);
    return { code: owner.reference ?? owner.code, sealedAt: sealed?.at };
  }, [caseId]);
  const ready = found !== undefined;
  // The button that was pressed is gone: the focus goes to what came of it.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [ready, slip]);

  if (!ready) return <TopBar title={t('review.sealed.title')} />;
  const { code, sealedAt } = found;
  if (slip) {
    return (
      <SlipPage
        facts={{
          captureId: record.id,
          code,
          item,
          platform: record.platform,
          capturedAt: record.capturedAt.utc,
          sealedAt,
          digest: seal.digest,
        }}
        onBack={() => {
          setSlip(false);
        }}
      />
    );
  }
  return (
    <>
      <TopBar title={t('review.sealed.title')} />
      <main class="page prose">
        <h1 ref={heading} tabIndex={-1}>
          {t('review.sealed.title')}: {t('review.sealed.item', { item, code })}
        </h1>
        {record.safeguarding !== 'no' && <SafeguardingFollows dsl={dsl} />}
        {record.kind === 'log-only' ? <SealedLogOnly caseId={caseId} dsl={dsl} /> : <SealedNext caseId={caseId} next={next} />}
        <Card title={t('review.sealed.slip')}>
          <p>{t('review.sealed.slipHint')}</p>
          <Button
            look="second"
            onClick={() => {
              setSlip(true);
            }}
          >
            {t('review.sealed.openSlip')}
          </Button>
        </Card>
        {record.kind === 'picture' && (
          <Card title={t('review.sealed.another')}>
            <p>{t('review.sealed.anotherHint')}</p>
          </Card>
        )}
        <details class="technical">
          <summary>{t('review.technical.title')}</summary>
          <SummaryList
            rows={[
              ...(sealedAt === undefined
                ? []
                : [{ term: t('review.sealed.sealedAt'), value: ukTimeWithZone(sealedAt, 'second') }]),
              { term: t('slip.number'), value: <code>{record.id}</code> },
              { term: t('slip.fingerprint'), value: <code>{seal.digest}</code> },
            ]}
          />
        </details>
      </main>
    </>
  );
}
