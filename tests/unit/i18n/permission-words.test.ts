// The recorded permission to view, as people read it.
import { expect, it } from 'vitest';
import { permissionWords } from '@/utils/i18n/permission-words';
import { translator } from '@/utils/i18n/translate';

it('says ground, role and day in either language', () => {
  const shown = { ground: 'shown', role: 'parent', date: '2026-11-20' } as const;
  expect(permissionWords(shown, translator('en'))).toBe(
    'A member of the chat showed it and agreed (a parent or carer, 20 Nov 2026)',
  );
  expect(permissionWords(shown, translator('cy'))).toContain('(rhiant neu ofalwr, 20 Tach 2026)');
  expect(permissionWords({ ground: 'member' }, translator('en'))).toBe('The reporter is in this chat');
});

it('says that it was before the listed days', () => {
  const words = permissionWords({ ground: 'shown', role: 'staff', date: 'before 2026-10-21' }, translator('en'));
  expect(words).toContain('before 21 Oct 2026');
});

it('leaves a role and a date that it does not know as they were recorded', () => {
  expect(permissionWords({ ground: 'shown', role: 'clerk', date: 'in autumn' }, translator('en'))).toContain(
    '(clerk, in autumn)',
  );
  expect(permissionWords({ ground: 'shown', date: '2026-99-99' }, translator('en'))).toContain('(2026-99-99)');
});
