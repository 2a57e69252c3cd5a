// What each task of a matter waits for, what ends each wait, and what may be begun before its end.
import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/evidence/act';
import { stillToAdvise } from '@/utils/protocol/advised';
import type { EvidenceFacts } from '@/utils/protocol/matter-facts';
import { PAST } from '@/utils/protocol/task-states';
import { ITEM, SECOND, act, assessment, decision, matter, stateOf } from './acts';

const POLICE = act('police', { force: 'Heddlu Enghraifft' });
const GO_ON = act('police-instructions', { instructions: 'police-go-on', keep: 'keep-free' });

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
