// The first story: a threat. The police first and then as they say, Health and Safety, support; only then the school's own procedure.
import { expect, test } from '@/tests/e2e/fixtures';
import { handOverFile } from '@/tests/e2e/protocol-steps';
import { Story } from './story';

for (const language of ['en', 'cy'] as const) {
  test(`a threat goes to the police first and is closed as they say, in ${language} (S3.1, S3.2, S3.3, PRACTICE 1, 13, 16)`, async ({
    tyst,
  }, testInfo) => {
    test.setTimeout(240_000);
    const bundle = await handOverFile([
      { text: 'Invented words of a threat.', categories: ['threat-violence'], picture: { width: 640, height: 360 } },
    ]);
    const story = await Story.begin({ tyst, testInfo, language, bundle });
    const { page, words } = story.matter;
    const { protocol, common } = words;
    await expect(page.getByText(common.danger)).toBeVisible();
    await story.screen('received');

    await story.task('assessment', {
      danger: 'no',
      child: 'no',
      illegal: 'yes',
      safety: 'staff-unsafe',
      target: 'target-staff',
      author: 'author-parent',
      account: 'account-says',
      policy: 'pack-004',
    });
    await expect(page.getByText(protocol.policeTag, { exact: true })).toBeVisible();
    await story.task('decision', { way: 'way-police' }, { said: 'An invented threat of assault.' });

    await test.step('nothing reaches the author before the police and Health and Safety know', async () => {
      await story.matter.openTask('meeting');
      await expect(page.getByText(protocol.wait['police-first'])).toBeVisible();
      await expect(page.getByText(protocol.wait['health-safety-first'])).toBeVisible();
      await expect(page.getByRole('button', { name: protocol.form.record })).toBeHidden();
      await story.screen('meeting-waits');
      await story.matter.back();
    });
    await story.task(
      'police',
      { force: 'Heddlu Enghraifft, 101', log: 'LOG-0000' },
      { how: 'telephone', said: 'They look at it.' },
    );
    await expect(page.getByText(protocol.policeTag, { exact: true })).toBeHidden();
    await story.task('health-safety', {}, { how: 'email', said: 'They were told.' });
    await story.task('support', { support: 'support-offered' }, { how: 'in-person', said: 'Invented words in a quiet room.' });
    await expect(story.matter.row('meeting')).toContainText(protocol.wait['police-instructions']);
    await story.screen('waits-for-instructions');
    await story.task(
      'police-instructions',
      { instructions: 'police-go-on', keep: 'keep-free' },
      { how: 'telephone', said: 'The school may go on.' },
    );

    await test.step('then the school’s own procedure', async () => {
      await story.task('cross-reference', { witness: 'Deputy' }, { said: 'An invented finding.' });
      await story.task('meeting', { contact: 'meeting-held' }, { how: 'in-person', said: 'An invented apology.' });
      await story.task('deletion', { deadline: '2026-11-27', post: 'post-gone' }, { said: 'It is gone.' });
      await story.task(
        'platform-report',
        { rules: 'Violence', reportedFrom: 'from-school', siteAnswer: 'site-removed' },
        { said: 'Told.' },
      );
      await story.task('outcome', { closed: 'closed-agreed' }, { said: 'Invented words of a way forward.' });
    });
    await expect(story.matter.row('outcome')).toContainText(protocol.status.done);
    await expect(page.getByText(common.danger)).toBeHidden();
    await story.screen('closed');
  });
}
