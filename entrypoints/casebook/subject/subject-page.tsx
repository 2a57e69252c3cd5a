// What is held about a person: looked for, decided thing by thing, made into one file; and what may be erased.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { usePages } from '@/components/use-pages';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { t } from '@/utils/i18n/translate';
import { listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { EraseList } from './erase-list';
import { type Looked, changerOf, openRequest } from './open-request';
import { SubjectFinds } from './subject-finds';
import { SubjectMake } from './subject-make';
import { SubjectSearch } from './subject-search';
import { useFinds } from './use-finds';

/** Things of a page: each is a question to answer. */
const FINDS = 10;

export function SubjectPage({ vault }: { vault: Vault }) {
  const open = openRequest(vault);
  const request = open.value;
  const change = changerOf(open);
  const matters = useVault(vault, listMatters);
  const copies = useVault(vault, (its) => its.list('workingCopy'));
  const [erased, setErased] = useState(0);
  const finds = useFinds(vault, request.looked);
  const pages = usePages(finds ?? [], FINDS);
  return (
    <div class="prose subject-page">
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › {t('subject.link')}
      </p>
      <h1>{t('subject.title')}</h1>
      <p>{t('subject.intro')}</p>
      <Notice tone="warn">{t('subject.first')}</Notice>
      <SubjectSearch vault={vault} request={request} onChange={change} />
      {erased > 0 && (
        <Notice tone="ok" live>
          {t('subject.erase.done', { count: erased })}
        </Notice>
      )}
      {finds !== undefined && <p role="status">{foundText(finds.length, request.looked)}</p>}
      {finds !== undefined && finds.length > 0 && matters !== undefined && copies !== undefined && (
        <>
          <p class="small">{t('subject.limits')}</p>
          <SubjectFinds decisions={request.decisions} onChange={change} pages={pages} copies={copies} />
          <SubjectMake vault={vault} request={request} finds={finds} pages={pages} matters={matters} />
          <EraseList
            vault={vault}
            finds={finds}
            matters={matters}
            terms={request.looked?.query.terms ?? []}
            onErased={setErased}
          />
        </>
      )}
    </div>
  );
}

function foundText(count: number, looked: Looked | undefined): string {
  if (count > 0) return t('subject.found', { count });
  return t(looked === undefined || looked.names.size === 0 ? 'subject.nothing' : 'subject.gone');
}
