// The casebook's addresses: what each names, and the way back from a name to its address.
import { expect, it } from 'vitest';
import {
  addressOfCase,
  addressOfCopy,
  addressOfMatter,
  addressOfMeeting,
  addressOfMinutes,
  addressOfTask,
  addressOfTies,
  routeOf,
  startOf,
} from '@/entrypoints/casebook/use-route';

it('leads from each address to what it names', () => {
  expect(routeOf('')).toEqual({ at: 'cases' });
  expect(routeOf('#received')).toEqual({ at: 'received' });
  expect(routeOf(addressOfCase('c1'))).toEqual({ at: 'case', caseId: 'c1' });
  expect(routeOf(addressOfMatter('c1'))).toEqual({ at: 'matter', caseId: 'c1' });
  expect(routeOf(addressOfCopy('c1', 'k2'))).toEqual({ at: 'copy', caseId: 'c1', captureId: 'k2' });
  expect(routeOf(addressOfCopy('c1', 'k2', 'w3'))).toEqual({ at: 'copy', caseId: 'c1', captureId: 'k2', from: 'w3' });
});

it('begins with what was handed over for those who decide, else with what was recorded here', () => {
  expect(startOf('head')).toEqual({ at: 'received' });
  expect(startOf('chair')).toEqual({ at: 'received' });
  expect(startOf('staff')).toEqual({ at: 'cases' });
  expect(startOf('dsl')).toEqual({ at: 'cases' });
});

it('tells a task of the protocol from a working copy', () => {
  expect(routeOf(addressOfTask('c1', 'cross-reference'))).toEqual({ at: 'task', caseId: 'c1', task: 'cross-reference' });
  expect(routeOf(addressOfTies('c1'))).toEqual({ at: 'ties', caseId: 'c1' });
  expect(routeOf(addressOfTask('c1', 'letter'))).toEqual({ at: 'task', caseId: 'c1', task: 'letter' });
});

it('leads to the papers for a meeting, to its minutes, and to those of one act', () => {
  expect(routeOf(addressOfMeeting('c1'))).toEqual({ at: 'meeting', caseId: 'c1' });
  expect(routeOf(addressOfMinutes('c1'))).toEqual({ at: 'minutes', caseId: 'c1' });
  expect(routeOf(addressOfMinutes('c1', 'a2'))).toEqual({ at: 'minutes', caseId: 'c1', corrects: 'a2' });
});
