// One file on its way in: how far its check is, then the answer in a plain sentence with everything that was found.
import { ErrorNotice } from '@/components/error-notice';
import { GroupedCode } from '@/components/grouped-code';
import { Notice } from '@/components/notice';
import { PageText } from '@/components/page-text';
import { Progress } from '@/components/progress';
import { shownText } from '@/components/shown-text';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { BundleMaker } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import type { CheckedBundle, FoundProblem } from '@/utils/workflows/casebook/check-file';
import type { Receiving } from '@/utils/workflows/casebook/receive-bundle';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { KeepApart } from './keep-apart';
import { ProblemList } from './problem-list';
import { PurgedAgain } from './purged-again';
import { ToSender } from './to-sender';
import { TimesInside } from './times-inside';
import type { IncomingFile as Incoming } from './use-receiving';

export function IncomingFile({ vault, incoming: { name, state } }: { vault: Vault; incoming: Incoming }) {
  switch (state.at) {
    case 'waiting':
      return <p>{t('received.waiting', { name: shownText(name) })}</p>;
    case 'checking':
      return <Progress label={t('received.checking', { name: shownText(name) })} share={state.done} />;
    case 'stopped':
      return (
        <Notice live>
          <strong>
            <PageText text={name} />
          </strong>
          <p>{t('received.stopped')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <>
          <strong>
            <PageText text={name} />
          </strong>
          <ErrorNotice error={state.error} />
        </>
      );
    case 'answered':
      return <Answer vault={vault} checked={state.checked} answer={state.answer} />;
  }
}

function Answer({ vault, checked, answer }: { vault: Vault; checked: CheckedBundle; answer: Receiving }) {
  const { fileName, sha256, verdict } = checked;
  if (answer.outcome === 'refused') {
    return (
      <Notice tone="bad" live>
        <h2>
          <PageText text={fileName} />
        </h2>
        <p>
          <strong>{t(`received.answer.${isNewer(answer.verdict.problems) ? 'newer' : 'changed'}`)}</strong>{' '}
          {t('received.answer.nothingKept')}
        </p>
        <ProblemList problems={answer.verdict.problems} />
        <KeepApart vault={vault} checked={checked} problems={answer.verdict.problems} />
      </Notice>
    );
  }
  if (answer.outcome === 'purged') {
    return (
      <Notice tone="warn" live>
        <h2>
          <PageText text={fileName} />
        </h2>
        <p>
          <strong>{t('received.purged.all')}</strong> {t('received.answer.nothingKept')}
        </p>
        <PurgedAgain before={answer.before} />
        <p>{t('received.purged.ask')}</p>
      </Notice>
    );
  }
  const taken = answer.outcome === 'already' ? 'already' : answer.isNew ? 'taken' : 'joined';
  return (
    <div>
      <Notice tone="ok" live>
        <h2>
          <PageText text={fileName} />
        </h2>
        <p>
          <strong>{t('received.answer.unchanged')}</strong> {t(`received.answer.${taken}`)}{' '}
          <a href={addressOfMatter(answer.caseId)}>
            {t('received.answer.open', { code: shownText(verdict.bundle.case?.name ?? '') })}
          </a>
        </p>
        {verdict.source !== 'unknown' && <p>{t(`received.maker.${verdict.source}`)}</p>}
        <TimesInside bundle={verdict.bundle} />
        <p class="small">{t('received.answer.notShown')}</p>
      </Notice>
      {answer.outcome === 'received' && answer.before.length > 0 && (
        <Notice tone="warn" live>
          <p>
            <strong>{t('received.purged.some')}</strong>
          </p>
          <PurgedAgain before={answer.before} />
          <p>{t('received.purged.again')}</p>
        </Notice>
      )}
      {verdict.bundle.pack && <PackInside received={verdict.bundle.pack.received} />}
      {verdict.bundle.signer && <Maker source={verdict.source} fingerprint={verdict.bundle.signer.fingerprint} />}
      <Notice>
        {verdict.bundle.bundleId !== undefined && verdict.bundle.signer && verdict.bundle.pack === undefined && (
          <ToSender vault={vault} bundle={{ bundleId: verdict.bundle.bundleId, signer: verdict.bundle.signer.fingerprint }} />
        )}
        <p class="small">
          {t('received.receipt', { code: receiptCode(sha256) })}. {t('received.receiptHint')}
        </p>
      </Notice>
    </div>
  );
}

/** The files that the school had received, each checked as the bundle it is. */
function PackInside({ received }: { received: readonly { path: string; source: BundleMaker; sha256: string }[] }) {
  return (
    <Notice>
      <p>{t('received.packInside', { count: received.length })}</p>
      <ul>
        {received.map(({ path, source, sha256 }) => (
          <li key={path}>
            {t('received.receipt', { code: receiptCode(sha256) })}: {t(`received.insideMaker.${source}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Nothing is good news about a maker whom nobody knows until two people have compared the groups. */
function Maker({ source, fingerprint }: { source: BundleMaker; fingerprint: string }) {
  const code = (
    <p>
      {t('received.fingerprint')}: <GroupedCode code={fingerprint} />
    </p>
  );
  if (source === 'unknown') {
    return (
      <Notice>
        <p>{t('received.maker.unknown')}</p>
        {code}
      </Notice>
    );
  }
  return (
    <details>
      <summary>{t('received.fingerprint')}</summary>
      {code}
    </details>
  );
}

/** A file that only a newer version can judge is not called altered. */
function isNewer(problems: readonly FoundProblem[]): boolean {
  return problems.every(({ kind }) => kind === 'newer-format');
}
