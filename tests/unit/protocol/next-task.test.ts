// The one task that a matter points at.
import { describe, expect, it } from 'vitest';
import { nextTask } from '@/utils/protocol/next-task';
import { taskStates } from '@/utils/protocol/task-states';
import { act, assessment, decision, matter, stateOf } from './acts';

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
