// What each task of a matter waits for, and what ends each wait.
import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/evidence/act';
import { FIELDS } from '@/utils/protocol/fields';
import { TASK_IDS, type TaskId } from '@/utils/protocol/task-ids';
import { stillToAdvise } from '@/utils/protocol/advised';
import type { EvidenceFacts, MatterFacts } from '@/utils/protocol/matter-facts';
import { nextTask } from '@/utils/protocol/next-task';
import { PAST, taskStates } from '@/utils/protocol/task-states';
import { TASKS, sourcesOf } from '@/utils/protocol/tasks';
import { ITEM, SECOND, act, assessment, decision, matter } from './acts';

function stateOf(facts: MatterFacts, id: TaskId) {
  return taskStates(facts).find(({ task }) => task.id === id);
}

const POLICE = act('police', { force: 'Heddlu Enghraifft' });
const GO_ON = act('police-instructions', { instructions: 'police-go-on', keep: 'keep-free' });

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

describe('content of an illegal nature (S3.2)', () => {
  const acts = [assessment({ illegal: 'yes' }), decision('way-police')];

  it('requires the police, and the internal procedure waits until they are informed', () => {
    const facts = matter(['threat-violence'], acts);
    expect(stateOf(facts, 'police')).toMatchObject({ need: 'must', status: 'to-do' });
    expect(stateOf(facts, 'cross-reference')?.waits).toEqual(['police-first']);
    expect(stateOf(facts, 'meeting')?.waits).toEqual(['police-first', 'cross-reference']);
  });

  it('then waits for their instructions', () => {
    const facts = matter(['threat-violence'], [...acts, POLICE]);
    expect(stateOf(facts, 'police-instructions')).toMatchObject({ need: 'must', status: 'to-do' });
    expect(stateOf(facts, 'cross-reference')?.waits).toEqual(['police-instructions']);
    const told = act('police-instructions', { instructions: 'police-wait', keep: 'keep-free' });
    const waiting = matter(['threat-violence'], [...acts, POLICE, told]);
    expect(stateOf(waiting, 'police-instructions')?.status).toBe('started');
    expect(stateOf(waiting, 'cross-reference')?.waits).toEqual(['police-instructions']);
  });

  it('goes on when they say so, or when the Head decides with reasons because none came (PRACTICE 13)', () => {
    const own = act('police-instructions', { instructions: 'police-own', keep: 'keep-free' });
    for (const instructions of [GO_ON, own]) {
      expect(stateOf(matter(['threat-violence'], [...acts, POLICE, instructions]), 'cross-reference')?.status).toBe('to-do');
    }
  });

  it('does not let the report to the platform wait (PRACTICE 13)', () => {
    expect(stateOf(matter(['threat-violence'], acts), 'platform-report')?.status).toBe('to-do');
  });

  it('lets nothing be removed while the police want the post kept (PRACTICE 21)', () => {
    const kept = act('police-instructions', { instructions: 'police-go-on', keep: 'keep-post' });
    const facts = matter(
      ['threat-violence'],
      [...acts, POLICE, kept, act('cross-reference'), act('meeting', { contact: 'meeting-held' })],
    );
    expect(stateOf(facts, 'deletion')?.waits).toEqual(['post-free']);
    expect(stateOf(facts, 'platform-report')?.waits).toEqual(['post-free']);
  });
});

describe('a solicitor’s or a court matter', () => {
  const acts = [assessment(), decision(), act('cross-reference'), act('meeting', { contact: 'meeting-held' })];
  const held = act('hold', { hold: 'hold-solicitor' });

  it('has removal of the post wait until somebody asked them and says so', () => {
    expect(stateOf(matter(['bullying'], [...acts, held]), 'deletion')?.waits).toEqual(['matter-held']);
    const asked = act('deletion', { [PAST]: 'matter-held' }, { outcome: 'started-anyway' });
    expect(stateOf(matter(['bullying'], [...acts, held, asked]), 'deletion')?.waits).toEqual([]);
  });

  it('holds nothing once it is over, and a complaint that runs holds nothing at all', () => {
    const complaint = act('hold', { hold: 'hold-complaint' });
    const ended = act('hold', { hold: 'hold-ended', ends: held.id });
    const waitsWith = (...holds: Act[]) => stateOf(matter(['bullying'], [...acts, ...holds]), 'deletion')?.waits;
    expect(waitsWith(complaint)).toEqual([]);
    expect(waitsWith(held, complaint)).toEqual(['matter-held']);
    expect(waitsWith(held, complaint, ended)).toEqual([]);
  });
});

describe('other waits', () => {
  it('hold for the Health and Safety Unit where somebody is unsafe (S3.3)', () => {
    const acts = [assessment({ safety: 'pupils-unsafe' }), decision()];
    expect(stateOf(matter(['bullying'], acts), 'cross-reference')?.waits).toEqual(['health-safety-first']);
    expect(stateOf(matter(['bullying'], [...acts, act('health-safety')]), 'cross-reference')?.waits).toEqual([]);
  });

  it('lock what reaches the author until the safeguarding advice is on record, whoever asks (PRACTICE 3)', () => {
    const facts = (...acts: Parameters<typeof matter>[1] & object) =>
      matter(['child-named'], [assessment({ child: 'not-sure' }), decision(), ...acts]);
    const anyway = act('friendly-talk', { [PAST]: 'dsl-first' }, { outcome: 'started-anyway' });
    for (const id of ['friendly-talk', 'meeting', 'deletion'] as const)
      expect(stateOf(facts(), id)?.waits).toContain('dsl-first');
    expect(stateOf(facts(anyway), 'friendly-talk')?.waits).toEqual(['dsl-first']);
    expect(stateOf(facts(act('dsl-advice', { advice: 'dsl-wait' })), 'friendly-talk')?.waits).toEqual(['dsl-first']);
    expect(stateOf(facts(act('dsl-advice', { advice: 'dsl-go-on' })), 'friendly-talk')?.waits).toEqual([]);
  });

  it('lock it again when evidence of a child at risk comes after the advice (PRACTICE 3)', () => {
    const acts = [assessment({ child: 'yes' }), decision(), act('dsl-advice', { advice: 'dsl-go-on' })];
    const facts = (...later: readonly EvidenceFacts[]) =>
      matter([], acts, { records: [{ ...ITEM, safeguarding: 'yes' }, ...later] });
    expect(stateOf(facts(), 'friendly-talk')?.waits).toEqual([]);
    expect(stateOf(facts(SECOND), 'friendly-talk')?.waits).toEqual([]);
    const ofChild = facts({ ...SECOND, safeguarding: 'not-sure' });
    expect(stateOf(ofChild, 'friendly-talk')?.waits).toEqual(['dsl-first']);
    expect(stateOf(ofChild, 'dsl-advice')?.status).toBe('started');
    expect(stillToAdvise(ofChild).map(({ item }) => item)).toEqual([2]);
  });

  it('unlock it for the items that the advice names, and for no other (PRACTICE 3)', () => {
    const records: EvidenceFacts[] = [
      { ...ITEM, safeguarding: 'yes' },
      { ...SECOND, safeguarding: 'yes' },
    ];
    const advice = (id: string, advised = 'dsl-go-on') => act('dsl-advice', { advice: advised }, { about: [id] });
    const waits = (...acts: readonly Act[]) =>
      stateOf(matter([], [assessment(), decision(), ...acts], { records }), 'friendly-talk')?.waits;
    expect(waits(advice('one'))).toEqual(['dsl-first']);
    expect(waits(advice('one'), advice('two'))).toEqual([]);
    expect(waits(advice('one'), advice('two'), advice('one', 'dsl-wait'))).toEqual(['dsl-first']);
    expect(waits(advice('one', 'dsl-wait'), advice('two'))).toEqual(['dsl-first']);
  });

  it('lock it for every item that an assessment was about which says that a child may be harmed (PRACTICE 3)', () => {
    const records = [ITEM, SECOND];
    const assessed = assessment({ child: 'not-sure' });
    const waits = (about: readonly string[]) => {
      const advice = act('dsl-advice', { advice: 'dsl-go-on' }, { about: ['one'] });
      return stateOf(matter([], [{ ...assessed, about }, decision(), advice], { records }), 'friendly-talk')?.waits;
    };
    expect(waits(['one', 'two'])).toEqual(['dsl-first']);
    expect(waits(['one'])).toEqual([]);
  });

  it('lock it while the designated person says wait, whatever was answered before (PRACTICE 3)', () => {
    const said = act('dsl-advice', { advice: 'dsl-wait' });
    expect(stateOf(matter(['bullying'], [assessment(), decision(), said]), 'friendly-talk')?.waits).toEqual(['dsl-first']);
  });

  it('take what the evidence answered for an answer, too (PRACTICE 3)', () => {
    const records = [{ ...ITEM, safeguarding: 'yes' as const }];
    expect(stateOf(matter([], [assessment(), decision()], { records }), 'friendly-talk')?.waits).toEqual(['dsl-first']);
  });

  it.each(['author-pupil', 'author-staff', 'author-unknown'])(
    'offer no talk, meeting or letter to an %s (PRACTICE 12)',
    (author) => {
      const facts = matter(['offensive-person'], [assessment({ author }), decision()]);
      for (const id of ['friendly-talk', 'meeting', 'deletion'] as const)
        expect(stateOf(facts, id)?.waits).toContain('author-route');
      expect(stateOf(facts, 'platform-report')?.status).toBe('to-do');
    },
  );

  it('hold where nobody knows whose account it is (PRACTICE 12)', () => {
    const facts = matter(['offensive-person'], [assessment({ account: 'account-unknown' }), decision()]);
    expect(stateOf(facts, 'friendly-talk')?.waits).toEqual(['account-known']);
  });

  it('keep the meeting behind the cross-reference, the deadline behind meeting or letter, the law behind the platform (P2.1, P3.1, P5.1)', () => {
    const facts = matter(['offensive-person'], [assessment(), decision()]);
    expect(stateOf(facts, 'meeting')?.waits).toEqual(['cross-reference']);
    expect(stateOf(facts, 'deletion')?.waits).toEqual(['meeting']);
    expect(stateOf(facts, 'legal')?.waits).toEqual(['other-ways']);
  });

  it('keep the case open while something required is', () => {
    const acts = [assessment({ illegal: 'yes' }), decision('way-police')];
    expect(stateOf(matter(['racist'], acts), 'outcome')?.waits).toEqual(['duties']);
    expect(stateOf(matter(['racist'], [...acts, POLICE, GO_ON]), 'outcome')?.waits).toEqual([]);
  });
});

describe('a justified start', () => {
  it('goes past the waits that it names, and past no later one', () => {
    const start = act('cross-reference', { [PAST]: 'police-first' }, { outcome: 'started-anyway' });
    const acts = [assessment({ illegal: 'yes' }), decision('way-police'), start];
    expect(stateOf(matter(['racist'], acts), 'cross-reference')).toMatchObject({ status: 'started', waits: [] });
    expect(stateOf(matter(['racist'], [...acts, POLICE]), 'cross-reference')?.waits).toEqual(['police-instructions']);
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

describe('the task to point at', () => {
  it('is the first that is open, in the order of the protocol', () => {
    expect(nextTask(taskStates(matter(['offensive-person'])))?.task.id).toBe('assessment');
  });

  it('is what this matter requires before what every matter has', () => {
    const facts = matter(['threat-violence'], [assessment({ illegal: 'yes' })]);
    expect(nextTask(taskStates(facts))?.task.id).toBe('police');
  });

  it('is none in a case that is closed', () => {
    const open = [assessment(), decision()];
    expect(nextTask(taskStates(matter(['offensive-person'], open)))).toBeDefined();
    const closed = matter(['offensive-person'], [...open, act('outcome', { closed: 'closed-otherwise' })]);
    expect(nextTask(taskStates(closed))).toBeUndefined();
  });

  it('is the closing only where nothing else is to be done, though a case may be closed before', () => {
    const internal = [assessment(), decision()];
    expect(stateOf(matter([], internal), 'outcome')).toMatchObject({ status: 'optional', waits: [] });
    const elsewhere = [assessment(), decision('way-none'), act('platform-report'), act('support')];
    expect(nextTask(taskStates(matter([], elsewhere)))?.task.id).toBe('outcome');
  });

  it('is none where nothing is open', () => {
    expect(nextTask(taskStates(matter(['offensive-person'])).filter(({ status }) => status === 'waiting'))).toBeUndefined();
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
