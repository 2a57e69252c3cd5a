// Puts the minutes of a meeting on record: an act of the meeting's task with the Word file as its attachment, and what it was made of.
import { minutesPaper } from '@/utils/documents/meeting/minutes-paper';
import { AppError } from '@/utils/errors';
import type { Act, Actor } from '@/utils/evidence/act';
import type { MinutesContent, UnfinishedMinutes } from '@/utils/evidence/minutes';
import { ukToUtc } from '@/utils/evidence/uk-clock';
import { LONGEST_SAID } from '@/utils/protocol/fields';
import { type Handler, handlerOf } from '@/utils/protocol/handler';
import { openMinutes } from '@/utils/protocol/minutes-blanks';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts, recordActIn } from './record-act';
import { nameOfMinutes } from './unfinished-minutes';

export interface RecordMinutes {
  /** Who writes them down here: a role. */
  by: Actor;
  school: string;
  hasDeputy: boolean;
  now: Date;
}

/**
 * Stores the act, its Word file, the content that the summary is made from, and an entry in the log in one commit; the draft goes in
 * the same one. Throws `minutes-open` (with the open fields) and what `recordAct` throws.
 */
export async function recordMinutes(
  vault: Vault,
  { caseId, corrects, content }: UnfinishedMinutes,
  { by, school, hasDeputy, now }: RecordMinutes,
): Promise<{ act: Act; file: File }> {
  const open = openMinutes(content, now);
  if (open.length > 0) throw new AppError('minutes-open', open.join(', '));
  const draft = {
    task: 'meeting',
    outcome: 'done',
    by,
    happenedAt: ukToUtc(content.metOn, content.startedAt) ?? now.toISOString(),
    how: 'in-person',
    said: saidOf(content),
    answers: answersOf(content),
    ...(corrects !== undefined && { corrects }),
  } as const;
  // The file names who handles the matter: nothing may change that before it is recorded.
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    const handler = handlerOf(matterFacts(matter, hasDeputy));
    const { reference = matter.case.code, code } = matter.case;
    const file = await fileOf(content, { school, reference, handler, name: `${code}-${content.metOn}.docx` });
    const act = await recordActIn(vault, matter, draft, {
      files: [file],
      hasDeputy,
      now,
      also: ({ id }) => [
        { act: 'add', kind: 'minutes', id, value: { id, caseId, content } },
        { act: 'remove', kind: 'unfinishedMinutes', id: nameOfMinutes(caseId, corrects) },
      ],
    });
    return { act, file };
  });
}

async function fileOf(
  content: MinutesContent,
  { name, ...rest }: { school: string; reference: string; handler: Handler; name: string },
): Promise<File> {
  // What writes Word files is as large as all else in the casebook.
  const { paperDocx } = await import('@/utils/documents/meeting/paper-docx');
  const bytes = await paperDocx([minutesPaper({ ...rest, content })]);
  return new File([bytes], name, { type: bytes.type });
}

/** An adjourned meeting leaves its task open, and names its next day where whoever looks for deadlines finds it. */
function answersOf({ ended, goesOn }: MinutesContent): Act['answers'] {
  return ended === 'adjourned' ? { contact: 'meeting-adjourned', meetingOn: goesOn } : { contact: 'meeting-held' };
}

/** What was agreed; of a meeting that came to none, what happened. */
function saidOf({ agreed, why }: MinutesContent): string {
  return [agreed.trim(), why.trim()]
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST_SAID);
}
