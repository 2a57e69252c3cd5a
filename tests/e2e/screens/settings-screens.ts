// Every screen of the settings, by its section: as a school finds it, and with what its IT has set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS, type SectionId } from '@/entrypoints/options/use-section';
import { PROJECT } from '@/tests/commands/built-extension';
import { CONTACT_IDS } from '@/utils/evidence/contact';
import { en } from '@/utils/i18n/catalogues';
import type { Screen } from './stage';

const { policies } = en;

const MORE: Partial<Record<SectionId, readonly Screen[]>> = {
  contacts: CONTACT_IDS.slice(0, 1).map((id) => ({
    name: `settings, contact ${id}`,
    open: (stage) => stage.load(`options.html#contacts/${id}`),
  })),
  policy: [
    {
      name: 'settings, a policy of the school’s own',
      open: async (stage) => {
        await stage.load('options.html#policy');
        await stage.page
          .getByRole('button', { name: new RegExp(`^${policies.copy}`) })
          .first()
          .click();
        await stage.page.getByRole('status').getByText(/./).first().waitFor();
      },
    },
    {
      name: 'settings, changing a policy, sent empty',
      open: async (stage) => {
        await stage.page
          .getByRole('link', { name: new RegExp(`^${policies.edit}`) })
          .first()
          .click();
        await stage.page.locator('#policy-name-en').fill('');
        await stage.refused(policies.form.save);
      },
    },
    {
      name: 'settings, a policy file that cannot be used',
      open: async (stage) => {
        await stage.load('options.html#policy');
        await stage.page
          .locator('#policy-file')
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') });
        await stage.page.getByRole('alert').waitFor();
      },
    },
  ],
};

export const SETTINGS_SCREENS = Object.fromEntries(
  SECTIONS.map((id): [SectionId, readonly Screen[]] => [
    id,
    [{ name: `settings, ${id}`, open: (stage) => stage.load(`options.html#${id}`) }, ...(MORE[id] ?? [])],
  ]),
) as Record<SectionId, readonly Screen[]>;

/** All that IT can set, as in the published example, and one value that does not fit; but the language, which the walk changes. */
export function managedPolicy(): Readonly<Record<string, unknown>> {
  const example = JSON.parse(readFileSync(join(PROJECT, 'docs/deployment/linux-chrome-edge.json'), 'utf8')) as {
    '3rdparty': { extensions: Record<string, Record<string, unknown>> };
  };
  const { language: _language, ...policy } = Object.values(example['3rdparty'].extensions)[0] ?? {};
  return { ...policy, lockAfter: 999 };
}

/** The settings where IT has set them. */
export const MANAGED_SCREENS: readonly Screen[] = SECTIONS.map((id) => ({
  name: `settings set by IT, ${id}`,
  open: (stage) => stage.load(`options.html#${id}`),
}));
