// The law sheet says of each entry what it is and as at when, and leaves out what the source documents have wrong.
import { describe, expect, it } from 'vitest';
import { cy, en } from '@/utils/i18n/catalogues';
import { LAW_SHEET } from '@/utils/protocol/law-sheet';

describe('the law sheet', () => {
  it('has words for every entry in both languages, and every entry a day', () => {
    for (const { id, asAt } of LAW_SHEET) {
      expect(asAt).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(en.law.entry[id].text.length).toBeGreaterThan(20);
      expect(cy.law.entry[id].text.length).toBeGreaterThan(20);
    }
    expect(Object.keys(en.law.entry)).toEqual(LAW_SHEET.map(({ id }) => id));
  });

  it('calls defamation a civil matter with one year, unlike document 004', () => {
    expect(LAW_SHEET.find(({ id }) => id === 'defamation')).toMatchObject({
      kind: 'civil',
      decides: 'court',
      limit: 'one-year',
      toConfirm: true,
    });
  });

  it('knows that threats and falsity left the Malicious Communications Act', () => {
    expect(en.law.entry['malicious-communications'].text).toMatch(/31 January 2024/);
    expect(en.law.entry['threatening-communications'].name).toMatch(/section 181/);
  });

  it('never says that somebody broke the law or that the school will sue', () => {
    for (const { id } of LAW_SHEET)
      expect(en.law.entry[id].text).not.toMatch(/\b(you committed|is guilty|we will sue|illegal)\b/i);
  });
});
