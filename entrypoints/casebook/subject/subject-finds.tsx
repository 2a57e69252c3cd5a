// Everything that was found, a page at a time, each with what is to be covered in it and the question what is given of it.
import { Pages } from '@/components/pages';
import type { ListPages } from '@/components/use-pages';
import type { Decision, Find } from '@/utils/evidence/subject-request';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import type { ChangeRequest, OpenRequest } from './open-request';
import { SubjectFind } from './subject-find';

export interface SubjectFindsProps {
  decisions: OpenRequest['decisions'];
  onChange: ChangeRequest;
  pages: ListPages<Find>;
  copies: readonly WorkingCopy[];
}

export function SubjectFinds({ decisions, onChange, pages: { shown, list, place }, copies }: SubjectFindsProps) {
  return (
    <>
      <ol ref={list} class="subject-finds" start={place.from + 1}>
        {shown.map((find, index) => (
          <SubjectFind
            key={find.name}
            number={place.from + index + 1}
            find={find}
            copies={copies}
            decision={decisions[find.name] ?? {}}
            onDecide={(decision: Decision) => {
              onChange((now) => ({ ...now, decisions: { ...now.decisions, [find.name]: decision } }));
            }}
          />
        ))}
      </ol>
      <Pages {...place} of={t('subject.link')} />
    </>
  );
}
