// The designated person's advice on a case that was recorded on this computer: asked for, shown, and given out as a file.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { PageWords } from '@/components/page-words';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { waitsForAdvice } from '@/utils/evidence/case-states';
import type { Addressee } from '@/utils/evidence/case';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { keepAdvice } from '@/utils/store/advice';
import type { CaseWithCaptures } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { adviceFile } from '@/utils/workflows/casebook/advice-file';
import { AdviceForm } from './advice-form';
import { SaveAdvice } from './save-advice';

export function AdviceCard({ db, entry }: { db: TystDatabase; entry: CaseWithCaptures }) {
  const isDsl = useSetting(role) === 'dsl';
  const [again, setAgain] = useState(false);
  const { case: of } = entry;
  const { advice } = of;
  if (!isDsl || (advice === undefined && !waitsForAdvice(entry))) return null;
  const file = advice && adviceFile(advice, { code: of.code, about: advice.about, captures: entry.captures });
  return (
    <Card title={t('advice.title')}>
      <p>{t('advice.why')}</p>
      {advice !== undefined && (
        <>
          <p>
            <strong>
              {t('advice.onRecord', { time: ukTime(advice.givenAt), answer: t(`protocol.answer.${advice.answer}`) })}
            </strong>
          </p>
          <p>
            <PageWords text={advice.said} />
          </p>
        </>
      )}
      {advice !== undefined && waitsForAdvice(entry) && advice.answer === 'dsl-go-on' && (
        <Notice tone="warn">{t('advice.cameLater')}</Notice>
      )}
      {advice === undefined || again ? (
        <AdviceForm
          onAdvice={async (given) => {
            await keepAdvice(db, of.id, { ...given, about: entry.captures.map(({ id }) => id) });
            setAgain(false);
          }}
        />
      ) : (
        <p>
          <LinkButton
            onClick={() => {
              setAgain(true);
            }}
          >
            {t('advice.again')}
          </LinkButton>
        </p>
      )}
      {file !== undefined && !again && (
        <>
          <p class="small">{t('advice.seenHere')}</p>
          <SaveAdvice key={file.id} advice={file} addressee={receiverOf(of)} />
        </>
      )}
    </Card>
  );
}

/** Whoever the case goes to; records without a picture go to the designated person alone, and what is advised on them to the Head (P1.3). */
function receiverOf({ addressee, aboutHead }: { addressee?: Addressee; aboutHead?: boolean }): Exclude<Addressee, 'dsl'> {
  if (addressee !== undefined && addressee !== 'dsl') return addressee;
  return aboutHead === true ? 'chair' : 'head';
}
