// Where each task of a matter stands: what it needs, what makes it done, and what a closed case still says.
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/utils/protocol/fields';
import { TASK_IDS } from '@/utils/protocol/task-ids';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { taskStates } from '@/utils/protocol/task-states';
import { TASKS, sourcesOf } from '@/utils/protocol/tasks';
import { act, assessment, decision, matter, stateOf } from './acts';

describe('the tasks', () => {
  it('are those of the list of names, in its order, each with a known field or none', () => {
    expect(TASKS.map(({ id }) => id)).toEqual([...TASK_IDS]);
    for (const { fields } of TASKS) for (const field of fields) expect(FIELDS[field]).toBeDefined();
  });

  it('each say who asks for them', () => {
    for (const task of TASKS) expect(sourcesOf(task).length, task.id).toBeGreaterThan(0);
    expect(sourcesOf(TASKS.find(({ id }) => id === 'dsl-advice')!)).toEqual(['guidance']);
    expect(sourcesOf(TASKS.find(({ id }) => id === 'platform-report')!)).toEqual(['004', '000', '003', 'guidance']);
  });

  it('begin with the first assessment, and all that concerns the author waits', () => {
    const facts = matter(['offensive-person']);
    expect(stateOf(facts, 'assessment')?.status).toBe('to-do');
    expect(stateOf(facts, 'decision')).toMatchObject({ status: 'waiting', waits: ['assessment'] });
    for (const id of ['friendly-talk', 'meeting', 'deletion'] as const) expect(stateOf(facts, id)?.status).toBe('waiting');
  });

  it('never make the police, the Health and Safety Unit or support wait for anything', () => {
    const facts = matter(['threat-violence']);
    for (const id of ['police', 'health-safety', 'support'] as const) expect(stateOf(facts, id)?.waits).toEqual([]);
  });
});

describe('a record', () => {
  it('makes its task done only when it says what ends it', () => {
    const acts = [assessment(), decision(), act('cross-reference')];
    expect(stateOf(matter(['disrepute'], [...acts, act('meeting', { contact: 'meeting-adjourned' })]), 'meeting')?.status).toBe(
      'started',
    );
    expect(stateOf(matter(['disrepute'], [...acts, act('meeting', { contact: 'letter-sent' })]), 'meeting')?.status).toBe('done');
  });

  it('holds no longer once a later one corrects it, or says that it did not happen', () => {
    const first = assessment({ illegal: 'yes' });
    const corrected = { ...assessment(), corrects: first.id };
    expect(stateOf(matter(['racist'], [first, corrected]), 'police')?.need).toBe('may');
    const withdrawn = act('assessment', {}, { outcome: 'withdrawn', corrects: first.id });
    expect(stateOf(matter(['racist'], [first, withdrawn]), 'assessment')?.status).toBe('to-do');
  });

  it('that decides against a task leaves it not needed', () => {
    const against = act('barring', {}, { outcome: 'not-needed' });
    expect(stateOf(matter(['racist'], [assessment({ illegal: 'yes' }), decision(), against]), 'barring')?.status).toBe(
      'not-needed',
    );
  });

  it('that decided against a task counts no longer once the task is required', () => {
    const against = act('health-safety', {}, { outcome: 'not-needed' });
    expect(stateOf(matter(['racist'], [assessment(), against]), 'health-safety')?.status).toBe('not-needed');
    expect(stateOf(matter(['racist'], [assessment({ safety: 'staff-unsafe' }), against]), 'health-safety')).toMatchObject({
      need: 'must',
      status: 'to-do',
    });
  });
});

describe('an invitation (P1.1)', () => {
  const acts = [assessment(), decision()];

  it('is asked for no more once the meeting was held or a letter went instead', () => {
    const after = (contact: string) => stateOf(matter([], [...acts, act('meeting', { contact })]), 'invitation');
    expect(after('meeting-held')).toMatchObject({ status: 'optional' });
    expect(after('letter-sent')).toMatchObject({ status: 'optional' });
    expect(after('meeting-missed')).toMatchObject({ status: 'to-do' });
  });

  it('waits for what all contact waits for, not for the evidence to be held against the policy', () => {
    expect(stateOf(matter([], acts), 'invitation')).toMatchObject({ need: 'do', status: 'to-do' });
    expect(stateOf(matter([], [assessment({ child: 'yes' }), decision()]), 'invitation')?.waits).toEqual(['dsl-first']);
  });

  it('is done once the person has answered, whichever way; until then each try is on record', () => {
    const tried = act('invitation', { answer: 'answer-none' }, { how: 'telephone' });
    expect(stateOf(matter([], [...acts, tried]), 'invitation')).toMatchObject({ status: 'started', acts: [tried] });
    for (const answer of ['answer-yes', 'answer-no'])
      expect(stateOf(matter([], [...acts, tried, act('invitation', { answer })]), 'invitation')?.status).toBe('done');
  });

  it('is not offered where a meeting is a risk: in writing instead (P1.2)', () => {
    const facts = matter([], [assessment({ also: 'risky-meeting' }), decision()]);
    expect(stateOf(facts, 'invitation')).toBeUndefined();
    expect(stateOf(facts, 'meeting')?.need).toBe('do');
  });
});

describe('a closed case', () => {
  const still = act('deletion', { deadline: '2026-11-27', post: 'post-there' });
  const reported = act('platform-report', { rules: 'Invented rules', reportedFrom: 'from-school' });
  const acts = [assessment(), decision(), still, reported];
  const closed = act('outcome', { closed: 'closed-removed' });
  const open = (facts: MatterFacts) =>
    taskStates(facts)
      .filter(({ status }) => status === 'to-do' || status === 'started')
      .map(({ task }) => task.id);

  it('tells nobody to do anything: what was not done says so (P5.1)', () => {
    const before = matter(['offensive-person'], acts);
    expect(stateOf(before, 'legal')?.status).toBe('to-do');
    const facts = matter(['offensive-person'], [...acts, closed]);
    expect(open(facts)).toEqual([]);
    expect(stateOf(facts, 'legal')?.status).toBe('left');
    expect(stateOf(facts, 'support')?.status).toBe('left');
    expect(stateOf(facts, 'outcome')?.status).toBe('done');
  });

  it('asks for it all again once it is open again', () => {
    const reopened = act('outcome', {}, { outcome: 'withdrawn', corrects: closed.id });
    const facts = matter(['offensive-person'], [...acts, closed, reopened]);
    expect(open(facts)).toEqual(open(matter(['offensive-person'], acts)));
    expect(stateOf(facts, 'legal')?.status).toBe('to-do');
  });

  it('still says that something holds it: a hold outlives the closure (PRACTICE 27)', () => {
    const held = act('hold', { hold: 'hold-court' });
    expect(stateOf(matter(['offensive-person'], [...acts, held, closed]), 'hold')?.status).toBe('started');
  });
});
