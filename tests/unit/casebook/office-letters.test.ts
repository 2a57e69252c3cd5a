// What the office is told of letters: their case's code, day, way and deadline, and nothing of the case.
import { describe, expect, it } from 'vitest';
import { letterFacts } from '@/entrypoints/casebook/office/letter-facts';
import { lettersByCase } from '@/entrypoints/casebook/office/letters-by-case';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { Matter } from '@/utils/store/vault/matters';

function made(caseId: string, id: string, answers: Record<string, string> = {}): KeptLetter {
  const content = letterContent('deletion-request', 'en', answers);
  return { ...content, id, caseId, madeAt: '2026-11-21T10:00:00.000Z', file: id, fileName: 'a.docx', sha256: '' };
}

function matter(id: string, reference?: string): Matter {
  const at = '2026-11-20T10:00:00.000Z';
  return {
    case: {
      id,
      from: { caseId: 'theirs', signer: 'f'.repeat(64) },
      code: `CODE-${id}`,
      ...(reference !== undefined && { reference }),
      title: 'A title that says too much',
      aboutHead: false,
      addressee: 'head',
      status: 'open',
      receivedAt: at,
      updatedAt: at,
    },
    captures: [],
    received: [],
    custody: [],
    acts: [],
  };
}

describe('the office’s letters', () => {
  it('stand under their case’s code, not under what the Head called it; a case without one, and a letter without a case, are left out', () => {
    const found = lettersByCase(
      [matter('a', 'The matter of Parent Example'), matter('b'), matter('c')],
      [made('b', '1'), made('a', '2'), made('b', '3'), made('gone', '4')],
    );
    expect(found.map(({ code, letters }) => [code, letters.map(({ id }) => id)])).toEqual([
      ['CODE-b', ['1', '3']],
      ['CODE-a', ['2']],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/says too much|The matter of Parent Example/);
  });

  it('say the day on them, how they go and their deadline, and not to whom', () => {
    const letter = made('a', '1', { date: '2026-11-23', method: 'signed-first', deadline: '2026-11-27' });
    expect(letterFacts(letter, true)).toBe('dated 23 Nov 2026 · deadline: 6 pm on 27 Nov 2026');
    expect(letterFacts(letter, false)).toBe(
      'dated 23 Nov 2026 · To be sent: Signed For 1st Class · deadline: 6 pm on 27 Nov 2026',
    );
    expect(letterFacts(made('a', '1', { date: '', method: '', deadline: '' }), false)).toBe('');
  });
});
