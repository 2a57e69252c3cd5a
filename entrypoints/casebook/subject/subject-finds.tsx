// Everything that was found, each with what is to be covered in it and the question what is given of it.
import type { Decision, Find } from '@/utils/evidence/subject-request';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import type { ChangeRequest, OpenRequest } from './open-request';
import { SubjectFind } from './subject-find';

export interface SubjectFindsProps {
  decisions: OpenRequest['decisions'];
  onChange: ChangeRequest;
  finds: readonly Find[];
  copies: readonly WorkingCopy[];
}

export function SubjectFinds({ decisions, onChange, finds, copies }: SubjectFindsProps) {
  return (
    <ol class="subject-finds">
      {finds.map((find, index) => (
        <SubjectFind
          key={find.name}
          number={index + 1}
          find={find}
          copies={copies}
          decision={decisions[find.name] ?? {}}
          onDecide={(decision: Decision) => {
            onChange((now) => ({ ...now, decisions: { ...now.decisions, [find.name]: decision } }));
          }}
        />
      ))}
    </ol>
  );
}
