// The minutes as a paper, and what of them goes into the summary for the author.
import { describe, expect, it } from 'vitest';
import { minutesPaper } from '@/utils/documents/meeting/minutes-paper';
import { summaryAnswers } from '@/utils/documents/meeting/summary-answers';
import { cy, en } from '@/utils/i18n/catalogues';
import { minutesContent, minutesInput } from './meeting-sample';
import { paperTexts } from './paper-texts';

describe('the minutes of a meeting (P2.4)', () => {
  it('say who was there, when, what was said and agreed, and who does what by when', () => {
    const texts = paperTexts(minutesPaper(minutesInput()));
    for (const text of [
      'Friday 20 November 2026',
      '2.30 pm',
      '3.10 pm',
      'Room 3',
      'Head Teacher',
      'Head Example',
      'Witness Example',
      'Parent Example',
      'They said it was theirs.',
      'The school bus comes late.',
      'The comments are taken down by Friday.',
      'Look into the school bus',
      '4 December 2026',
      en.meetingPaper.ended.ended,
    ])
      expect(texts).toContain(text);
    expect(texts).not.toContain(en.meetingPaper.role.companion);
  });

  it('keep what is for the school alone on a page of its own, at the end', () => {
    const { blocks } = minutesPaper(minutesInput());
    const page = blocks.findIndex(({ kind }) => kind === 'page');
    const of = (some: typeof blocks) => JSON.stringify(some);
    expect(of(blocks.slice(0, page))).not.toContain('Planted');
    expect(of(blocks.slice(page))).toContain('Plantedonly for the school.');
    expect(of(blocks.slice(page))).toContain('Plantedinternal talk with the driver');
    expect(of(blocks.slice(page))).toContain(en.meetingPaper.minutes.noDay);
    const none = minutesPaper(minutesInput('en', { schoolOnly: ' ', actions: [] }));
    expect(none.blocks.some(({ kind }) => kind === 'page')).toBe(false);
  });

  it('say how a meeting ended that came to no agreement (P2.3)', () => {
    const stopped = minutesPaper(minutesInput('en', { ended: 'police', why: '15:02 asked to leave.\n15:10 police called.' }));
    expect(paperTexts(stopped)).toEqual(
      expect.arrayContaining([en.meetingPaper.ended.police, '15:02 asked to leave. 15:10 police called.']),
    );
    const adjourned = minutesPaper(minutesInput('cy', { ended: 'adjourned', why: 'Hwyr.', goesOn: '2026-11-27' }));
    expect(paperTexts(adjourned)).toEqual(
      expect.arrayContaining([cy.meetingPaper.ended.adjourned, 'dydd Gwener 27 Tachwedd 2026']),
    );
  });

  it('leave no mark, no empty value and no name of a role in code', () => {
    for (const language of ['en', 'cy'] as const) {
      const texts = paperTexts(minutesPaper(minutesInput(language, { notes: {}, agreed: '', actions: [] })));
      expect(texts.join('\n')).not.toMatch(/undefined|\{\{|\*{3}|_{4}|way-forward/);
    }
  });
});

describe('the summary for the author', () => {
  it('is made from the minutes, without what they keep for the school alone', () => {
    expect(summaryAnswers(minutesContent(), 'head', 'en')).toEqual({
      metOn: '2026-11-20',
      present: 'Head Example (Head Teacher)\nWitness Example (Witness, for the minutes)\nParent Example (The person invited)',
      points: 'What was posted: They said it was theirs.\nTheir own concerns: The school bus comes late.',
      agreed: 'The comments are taken down by Friday.\nA second talk in the new year.',
      actions: 'Look into the school bus (Head Teacher, 4 December 2026)',
    });
  });

  it('takes no words over into another language', () => {
    expect(summaryAnswers(minutesContent('cy'), 'head', 'en')).toEqual({ metOn: '2026-11-20' });
  });
});
