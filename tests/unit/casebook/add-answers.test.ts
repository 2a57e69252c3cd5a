// What is still open in the form for evidence that somebody gave, and what its answers make.
import { describe, expect, it } from 'vitest';
import { type AddAnswers, evidenceOf } from '@/entrypoints/casebook/recorded/add-answers';

const NOTHING: AddAnswers = { words: '', on: '', address: '' };
const FILE = new File(['picture'], 'from-poster-one.jpg');

describe('the form for evidence somebody gave', () => {
  it('asks for all of it in the order of the page', () => {
    expect(evidenceOf(NOTHING)).toEqual({ missing: ['what', 'by', 'platform'] });
    expect(evidenceOf({ ...NOTHING, what: 'picture' })).toEqual({ missing: ['file', 'by', 'how', 'platform'] });
    expect(evidenceOf({ ...NOTHING, what: 'words', address: 'nowhere' })).toEqual({
      missing: ['told', 'by', 'platform', 'address'],
    });
  });

  it('makes a picture of a role, a way and a day; neither words typed before nor a day left open go with it', () => {
    const made = evidenceOf({
      ...NOTHING,
      what: 'picture',
      file: FILE,
      words: 'before',
      by: 'parent',
      how: 'email',
      platform: 'x',
    });
    expect(made).toEqual({
      evidence: {
        platform: 'x',
        locator: { url: '', droppedParameters: [] },
        supplied: { by: 'parent', how: 'email' },
        words: '',
        file: FILE,
      },
    });
  });

  it('counts words alone as told, and believes a known address before the answer', () => {
    const answers: AddAnswers = {
      ...NOTHING,
      what: 'words',
      words: ' Invented. ',
      by: 'pupil',
      how: 'paper',
      platform: 'other',
      address: 'https://x.com/poster_one/status/1',
    };
    expect(evidenceOf(answers)).toMatchObject({
      evidence: { platform: 'x', supplied: { how: 'told' }, words: 'Invented.' },
    });
  });
});
