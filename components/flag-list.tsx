// The flagged pages of a list: where each one is, the way there, and the way to take the flag off again.
import { addressOfFlag, type Flag } from '@/utils/evidence/flag';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';
import { PageText } from './page-text';
import { shownText } from './shown-text';
import { Tag } from './tag';

export interface FlagListProps {
  flags: readonly Flag[];
  onRemove: (flag: Flag) => void;
}

export function FlagList({ flags, onRemove }: FlagListProps) {
  if (flags.length === 0) return null;
  return (
    <section class="card flagged-pages">
      <h2>{t('flag.title', { count: flags.length })}</h2>
      <p class="small">{t('flag.looking')}</p>
      <ul class="flags">
        {flags.map((flag) => (
          <FlagRow
            key={flag.id}
            flag={flag}
            onRemove={() => {
              onRemove(flag);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

const LONGEST_ADDRESS = 90;

function FlagRow({ flag, onRemove }: { flag: Flag; onRemove: () => void }) {
  const { platform, kind, locator } = flag;
  const address = addressOfFlag(flag);
  const name = `${t(`evidence.platform.${platform}`)} · ${t(`evidence.kind.${kind ?? 'unknown'}`)}`;
  return (
    <li>
      <b>{name}</b>
      <p class="small">
        {address === undefined ? (
          <>
            <PageText text={locator.chatTitle ?? ''} /> {t('flag.inWhatsApp')}
          </>
        ) : (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={t('flag.open', { address: shownText(address, LONGEST_ADDRESS) })}
          >
            <PageText text={address.replace(/^https:\/\/(?:www\.)?/, '')} longest={LONGEST_ADDRESS} />
          </a>
        )}
      </p>
      <p class="small">{times(flag)}</p>
      <div class="flag-state">
        <Tag tone="warn">{t('flag.tag')}</Tag>
        <LinkButton aria-label={t('flag.removeOf', { name })} onClick={onRemove}>
          {t('flag.remove')}
        </LinkButton>
      </div>
    </li>
  );
}

function times({ postedAt, flaggedAt }: Flag): string {
  const flagged = t('flag.on', { day: ukTime(flaggedAt, 'day') });
  const posted = postedAt === undefined ? undefined : postedTime(postedAt);
  return posted === undefined ? flagged : `${t('cases.posted', { time: shownText(posted, 60) })} · ${flagged}`;
}
