// The third story: a WhatsApp group about the Head herself. The Deputy handles it, a parent showed it, the group is asked to close.
import { expect, test } from '@/tests/e2e/fixtures';
import { handOverFile } from '@/tests/e2e/protocol-steps';
import { Story } from './story';

for (const language of ['en', 'cy'] as const) {
  test(`a group about the Head is handled by the Deputy and asked to close, in ${language} (P1.3, G1, G2, PRACTICE 5)`, async ({
    tyst,
  }, testInfo) => {
    test.setTimeout(240_000);
    const bundle = await handOverFile(
      [
        {
          text: 'Invented words about the Head.',
          categories: ['hostile-group'],
          picture: { width: 640, height: 360 },
          record: {
            platform: 'whatsapp',
            locator: { url: 'https://web.whatsapp.com/', chatTitle: 'Fixture Group', droppedParameters: [] },
            audience: 'group',
            permissionToView: { ground: 'shown', role: 'parent', date: '2026-11-20' },
          },
        },
      ],
      true,
    );
    const story = await Story.begin({ tyst, testInfo, language, bundle });
    const { page, words } = story.matter;
    const { protocol } = words;
    const by = 'deputy' as const;
    await expect(page.getByText(protocol.handledInstead)).toBeVisible();
    await expect(page.getByText(words.permission.field, { exact: true })).toBeVisible();
    await story.screen('received');

    await story.matter.openTask('assessment');
    const roles = page.getByRole('group', { name: protocol.form.by });
    await expect(roles.getByLabel(protocol.actor.deputy)).toBeVisible();
    await expect(roles.getByLabel(protocol.actor.head, { exact: true })).toHaveCount(0);
    await story.screen('assessment');
    await story.matter.record(
      {
        danger: 'no',
        child: 'no',
        illegal: 'no',
        safety: 'safe',
        target: 'target-head',
        author: 'author-parent',
        account: 'account-told',
        policy: 'pack-002',
      },
      { by },
    );
    await story.matter.openTask('decision');
    await expect(page.getByText(protocol.advice.text['group-closure'])).toBeVisible();
    await expect(page.getByText(protocol.advice.text['other-handler'])).toBeVisible();
    await story.screen('decision');
    await story.matter.record({ way: 'way-internal' }, { said: 'Invented reasons.', by });
    await story.task('support', { support: 'support-offered' }, { how: 'in-person', said: 'Invented words.', by: 'chair' });
    await story.task('friendly-talk', { talk: 'talk-refused' }, { how: 'telephone', said: 'It goes on.', by });
    await story.task('cross-reference', { witness: 'School office' }, { said: 'An invented finding.', by });
    await story.letter('group-closure', { group: 'Fixture Group', keep: 'no', signatory: 'Deputy Example' }, /Deputy Example/);
    await story.sent('office');
    await expect(story.matter.row('meeting')).toContainText(protocol.status.done);
    await story.task('deletion', { deadline: '2026-11-27', post: 'post-gone' }, { said: 'The group is closed.', by });
    await story.task('outcome', { closed: 'closed-agreed' }, { said: 'Invented words of a way forward.', by });
    await expect(story.matter.row('outcome')).toContainText(protocol.status.done);
    await story.screen('closed');
  });
}
