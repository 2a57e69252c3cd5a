// Help with a report to a platform: the school's account, the way there, which rules, and the text to copy (P4.1).
import { Card } from '@/components/card';
import { type Choice, Checkboxes, Radios } from '@/components/choices';
import { Notice } from '@/components/notice';
import type { PlatformId } from '@/utils/evidence/post';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { REPORTING, RULES_AS_AT, type Term, ruleName, termsOf } from '@/utils/protocol/platform-terms';
import type { Matter } from '@/utils/store/vault/matters';
import { type PlatformChoice, chooseSite, chosenTerms } from './platform-choice';
import { PlatformCopy } from './platform-copy';
import './platform.css';

export interface PlatformHelpProps {
  matter: Matter;
  /** What can be reported. */
  captures: readonly ReceivedCapture[];
  choice: PlatformChoice | undefined;
  onChange: (choice: PlatformChoice) => void;
}

export function PlatformHelp({ matter, captures, choice, onChange }: PlatformHelpProps) {
  if (choice === undefined) {
    return (
      <Card title={t('platformHelp.title')}>
        <p>{t('platformHelp.none')}</p>
      </Card>
    );
  }
  const { platform } = choice;
  const sites = [...new Set(captures.map(({ record }) => record.platform))];
  const here = captures.filter(({ record }) => record.platform === platform);
  const { address, rulesAddress } = REPORTING[platform];
  return (
    <div class="platform-help">
      <Card title={t('platformHelp.title')}>
        <Notice tone="info">{t('platformHelp.account')}</Notice>
        {sites.length > 1 && (
          <Radios
            id="report-site"
            inline
            legend={t('platformHelp.site')}
            choices={sites.map((value) => ({ value, label: t(`evidence.platform.${value}`) }))}
            value={platform}
            onChange={(site) => {
              onChange(chooseSite(captures, site));
            }}
          />
        )}
        <Checkboxes
          id="report-items"
          legend={t('platformHelp.items')}
          choices={here.map((capture) => ({ value: capture.id, label: labelOf(capture) }))}
          values={choice.items}
          onChange={(items) => {
            onChange({ ...choice, items });
          }}
        />
        <h3>{t('platformHelp.way')}</h3>
        <p>{t(`platformHelp.route.${platform}`)}</p>
        {address !== undefined && <p class="plain-address">{address}</p>}
        <Checkboxes
          id="report-rules"
          legend={t('platformHelp.rules')}
          hint={t('platformHelp.rulesHint')}
          choices={termsOf([platform]).map((term) => choiceOf(term, platform))}
          values={chosenTerms(choice)}
          onChange={(terms) => {
            onChange({ ...choice, terms });
          }}
        />
        {rulesAddress !== undefined && (
          <p class="small">
            {t('platformHelp.asAt', { date: ukTime(`${RULES_AS_AT}T12:00:00.000Z`, 'day') })} {t('platformHelp.rulesAt')}{' '}
            <span class="plain-address">{rulesAddress}</span>
          </p>
        )}
        <PlatformCopy matter={matter} choice={choice} captures={here.filter(({ id }) => choice.items.includes(id))} />
      </Card>
    </div>
  );
}

/** The site's own name stands under ours, unless they are the same. */
function choiceOf(value: Term, platform: PlatformId): Choice<Term> {
  const name = ruleName(platform, value);
  const label = t(`pack.term.${value}`);
  if (name === undefined || name.toLowerCase() === label.toLowerCase()) return { value, label };
  return { value, label, hint: t('platformHelp.ruleName', { name }) };
}

function labelOf({ item, record: { post } }: ReceivedCapture): string {
  const posted = isKnown(post.postedAt) ? postedTime(post.postedAt.value) : undefined;
  return t('platformHelp.item', {
    item,
    kind: t(`evidence.kind.${isKnown(post.kind) ? post.kind.value : 'post'}`),
    posted: posted ?? t('platformHelp.unknownTime'),
  });
}
