// Where a draft stands among the posts captured with it, the way to those beside it, and which of them could not be captured.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import { type SeriesMember, type SeriesView, isWaiting, placeOf } from '@/utils/evidence/series';
import { t } from '@/utils/i18n/translate';

export function SeriesBar({ series, captureId }: { series: SeriesView; captureId: string }) {
  const place = placeOf(series, captureId);
  const others = series.members.filter((member) => isWaiting(member) && member.entry.id !== captureId);
  return (
    <>
      <nav class="card series" aria-label={t('several.label')}>
        <strong>{t('several.place', { place, of: series.of })}</strong>
        <Way to={others.findLast((member) => member.place < place)} name={t('several.previous')} />
        <Way to={others.find((member) => member.place > place)} name={t('several.next')} />
      </nav>
      {series.missing.length > 0 && (
        <Notice tone="warn">
          {series.missing.map(({ place: lost, post: { captureId: id, name, failed } }) => (
            <p key={id}>
              {t('several.missing', { place: lost, name: shownText(name, 160) })}{' '}
              {failed === undefined ? t('several.interrupted') : t(`errors.${failed}.what`)}
            </p>
          ))}
          <p>{t('several.again')}</p>
        </Notice>
      )}
    </>
  );
}

/** The page starts afresh when its address names another capture; what is being saved keeps it from leaving. */
function Way({ to, name }: { to: SeriesMember | undefined; name: string }) {
  return to === undefined ? null : <a href={`#${to.entry.id}`}>{name}</a>;
}
