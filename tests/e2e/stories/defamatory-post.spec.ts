// The second story: a defamatory post. A meeting and its summary, a deadline, the post still there, the platform, closure; in English by keyboard alone.
import { ASSESSED } from '@/tests/e2e/assessed';
import { expect, test } from '@/tests/e2e/fixtures';
import { handOverFile } from '@/tests/e2e/protocol-steps';
import { ukClock } from '@/utils/evidence/uk-clock';
import { addDays } from '@/utils/protocol/school-days';
import { Keyboard } from './keyboard';
import { Story } from './story';

const TODAY = ukClock(new Date()).date;
const YESTERDAY = addDays(TODAY, -1);
const DEADLINE = addDays(TODAY, 7);

/** Stops between two acts that a person can be asked for; a page with more needs a way past them. */
const STOPS = 60;

for (const language of ['en', 'cy'] as const) {
  const byKeyboard = language === 'en';
  test(`a defamatory post is talked over, not deleted, reported and closed, in ${language}${byKeyboard ? ' by keyboard alone' : ''} (P1.1, P2.1, P2.4, P3.1, P4.1)`, async ({
    tyst,
  }, testInfo) => {
    test.setTimeout(240_000);
    const bundle = await handOverFile([
      {
        text: 'Invented words that are not true of anybody.',
        categories: ['offensive-person'],
        picture: { width: 640, height: 360 },
        capturedAt: '2026-10-16T09:00:00.000Z',
      },
    ]);
    let keyboard: Keyboard | undefined;
    const story = await Story.begin({
      tyst,
      testInfo,
      language,
      bundle,
      ...(byKeyboard && { hands: (page) => (keyboard = new Keyboard(page)) }),
    });
    const { page, words, hands } = story.matter;
    const { protocol, platformHelp, check, meeting } = words;
    await story.screen('received');

    await story.task('assessment', ASSESSED);
    await story.task('decision', { way: 'way-internal' }, { said: 'Invented reasons.' });
    await story.task('support', { support: 'support-told' }, { how: 'in-person', said: 'Invented words in a quiet room.' });
    await story.task('invitation', { answer: 'answer-yes' }, { how: 'telephone', said: 'They will come.' });
    await test.step('a passage is tied to the policy, with its reason, before the meeting', async () => {
      await story.matter.openTask('cross-reference');
      await story.tie('not true of anybody', 'behaviour', 'An invented reason why.');
      await story.matter.record({ witness: 'Deputy' });
      await expect(story.matter.row('cross-reference')).toContainText(protocol.status.done);
    });
    await test.step('the papers for the meeting hold the passage, the part and the reason', async () => {
      await story.matter.openTask('meeting');
      await hands.press('link', meeting.links.pack);
      await story.screen('meeting-pack');
      const pack = await story.wordFile(meeting.pack.save);
      for (const said of ['not true of anybody', 'An invented reason why.', 'K7-MQ4 / 1']) expect(pack).toContain(said);
      expect(pack).not.toContain('An invented concern.');
      await story.matter.back();
    });
    await test.step('the minutes are written, recorded and read back', async () => {
      await story.matter.openTask('meeting');
      await hands.press('link', meeting.links.minutes);
      await story.minutes(YESTERDAY);
      await story.screen('minutes-recorded');
      const minutes = await story.wordFile(meeting.minutes.save);
      for (const said of ['Parent Example', 'An invented worry.', 'It stays until a solicitor is asked.', 'A note for the file.'])
        expect(minutes).toContain(said);
      await story.matter.back();
      await expect(story.matter.row('meeting')).toContainText(protocol.status.done);
    });
    const summary = await story.letter('meeting-summary', { correctBy: DEADLINE }, /An invented worry\./);
    for (const said of ['Parent Example', 'It stays until a solicitor is asked.', 'Ysgol Enghraifft'])
      expect(summary).toContain(said);
    expect(summary).not.toContain('A note for the file.');
    await story.sent('office');
    await story.screen('letter-kept');

    await story.task('deletion', { deadline: DEADLINE }, { said: 'Agreed at the meeting.' });
    await test.step('after the deadline the post is still there', async () => {
      await story.matter.openTask('deletion');
      await story.screen('deletion-due');
      await hands.press('link', check.link.replace('{{number}}', '1'));
      await expect(page.getByText(check.how.never)).toBeVisible();
      await hands.choose(check.result.title, protocol.answer['post-there']);
      await hands.fill(check.result.said, 'An invented finding.');
      await hands.choose(protocol.form.by, protocol.actor.head);
      await story.screen('deletion-check');
      await hands.press('button', check.result.record);
      await story.matter.isShown();
      await expect(page.getByText(check.after['post-there'])).toBeVisible();
      const next = protocol.next.replace('{{task}}', protocol.task['platform-report'].title);
      await expect(page.getByRole('link', { name: next })).toBeVisible();
      await story.screen('still-there');
    });
    await test.step('it is reported to the platform, from the school’s own account', async () => {
      await story.matter.openTask('platform-report');
      await expect(page.getByText(platformHelp.account)).toBeVisible();
      await hands.choose(platformHelp.rules, words.pack.term.bullying);
      await expect(page.getByLabel(platformHelp.label)).toHaveValue(/https:\/\/x\.com\/poster_one\/status\/1/);
      await story.screen('platform-report');
      await story.matter.record({ reportedFrom: 'from-school', siteAnswer: 'site-removed' }, { said: 'Reported as above.' });
    });
    await story.task('outcome', { closed: 'closed-removed' }, { said: 'The site removed it.' });
    await expect(story.matter.row('outcome')).toContainText(protocol.status.done);
    await story.screen('closed');
    if (byKeyboard) expect(keyboard?.longestWay).toBeLessThanOrEqual(STOPS);
  });
}
