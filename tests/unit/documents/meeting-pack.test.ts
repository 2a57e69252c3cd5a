// The papers for a meeting: every part of the protocol is there in either language, nobody who reported is, nothing is left blank.
import { describe, expect, it } from 'vitest';
import { meetingPack } from '@/utils/documents/meeting/meeting-pack';
import type { Paper } from '@/utils/documents/meeting/paper';
import { cy, en } from '@/utils/i18n/catalogues';
import { LAW_SHEET } from '@/utils/protocol/law-sheet';
import { CONDUCT_STEPS } from '@/utils/protocol/running-order';
import type { Act } from '@/utils/evidence/act';
import { act } from '@/tests/unit/protocol/acts';
import { meetingFacts, packInput } from './meeting-sample';
import { paperTexts } from './paper-texts';

const WORDS = { en: en.meetingPaper, cy: cy.meetingPaper };

function only(papers: readonly Paper[]): Paper {
  expect(papers).toHaveLength(1);
  return papers[0] ?? expect.unreachable();
}

/** The titles of the running order, in their order. */
function titles({ blocks }: Paper): (string | undefined)[] {
  const order = blocks.find((block) => block.kind === 'lines' && block.lines.some(({ title }) => title !== undefined));
  return order?.kind === 'lines' ? order.lines.map(({ title }) => title) : [];
}

describe('the papers for a meeting', () => {
  it.each(['en', 'cy'] as const)('have every part, in %s (P2.1, P2.2, P2.3, G3)', async (language) => {
    const paper = only(meetingPack(await packInput(), language));
    const words = WORDS[language];
    const { people, order, conduct, evidence, crossReference, law, complaints } = words.heading;
    expect(paper.blocks.filter(({ kind }) => kind === 'heading').map((block) => 'text' in block && block.text)).toEqual([
      people,
      order,
      conduct,
      evidence,
      crossReference,
      complaints,
      law,
    ]);
    const texts = paperTexts(paper);
    expect(texts).toEqual(expect.arrayContaining(CONDUCT_STEPS.map((step) => words.conduct[step])));
    const catalogue = language === 'en' ? en : cy;
    expect(texts).toEqual(expect.arrayContaining(LAW_SHEET.map(({ id }) => catalogue.law.entry[id].name)));
    expect(texts).toEqual(expect.arrayContaining(Object.values(catalogue.packs.stage)));
    expect(texts.join('\n')).toContain('Plantedrationale about the bus.');
    expect(texts).toEqual(expect.arrayContaining(['2026-014 / 1', '2026-014 / 2']));
    expect(texts.join('\n')).not.toMatch(/undefined|\{\{|\*{3}|_{4}|\uF8FF/);
  });

  it('keep the order of the protocol, with day, place, deadline and who takes the minutes', async () => {
    const paper = only(meetingPack(await packInput(), 'en'));
    const order = WORDS.en.order;
    const wanted = ['welcome', 'expectations', 'evidence', 'policy', 'impact', 'not-confidential', 'law', 'deletion-by'] as const;
    const rest = ['union', 'concerns', 'complaints', 'way-forward'] as const;
    expect(titles(paper)).toEqual([...wanted, ...rest].map((point) => order[point].title));
    const texts = paperTexts(paper).join('\n');
    for (const fact of ['Tuesday 1 December 2026, 2.30 pm', 'Room 3', '6 pm on Thursday 3 December 2026', 'the Deputy. Listens'])
      expect(texts).toContain(fact);
    expect(texts).toContain('X, post');
    expect(texts).toContain('16 Oct 2026, 14:05 BST');
  });

  it('ask nobody to delete what the police want kept (PRACTICE 21)', async () => {
    const facts = meetingFacts();
    const kept = act('police-instructions', { instructions: 'police-go-on', keep: 'keep-post' });
    const paper = only(meetingPack(await packInput({ facts: { ...facts, acts: [...facts.acts, kept] } }), 'en'));
    expect(titles(paper)).toContain(WORDS.en.order['no-deletion'].title);
    expect(titles(paper)).not.toContain(WORDS.en.order.deletion.title);
  });

  it('ask nobody to delete what a solicitor’s or a court matter may need, until that is over or somebody has asked them (PRACTICE 21)', async () => {
    const facts = meetingFacts();
    const answers = { union: true, agreement: false, deleteBy: '2026-12-03' };
    const papers = async (...acts: readonly Act[]) => {
      const given = { facts: { ...facts, acts: [...facts.acts, ...acts] }, answers };
      return titles(only(meetingPack(await packInput(given), 'en')));
    };
    const held = act('hold', { hold: 'hold-solicitor' });
    const { order } = WORDS.en;
    expect(await papers()).toContain(order.union.title);
    expect(await papers(held)).toContain(order['no-deletion'].title);
    expect(await papers(held)).not.toContain(order['deletion-by'].title);
    expect(await papers(held)).not.toContain(order.union.title);
    const asked = act('deletion', { past: 'matter-held' }, { outcome: 'started-anyway' });
    expect(await papers(held, asked)).toContain(order['deletion-by'].title);
    const over = act('hold', { hold: 'hold-ended', ends: held.id });
    expect(await papers(held, over)).toContain(order['deletion-by'].title);
  });

  it('speak of the union and of an agreement only where somebody says so, and of no day that nobody named', async () => {
    const answers = { union: false, agreement: true, deleteBy: '' };
    const paper = only(meetingPack(await packInput({ answers }), 'en'));
    expect(titles(paper)).toContain(WORDS.en.order.agreement.title);
    expect(titles(paper)).not.toContain(WORDS.en.order.union.title);
    expect(paperTexts(paper)).toContain(WORDS.en.order.deletion.text);
    expect(paperTexts(paper).join('\n')).not.toContain('Deletion asked for by');
  });

  it('are led by whoever handles the matter, and send a complaint past a Chair who handles it (PRACTICE 19)', async () => {
    const facts = meetingFacts({ target: 'target-head' }, { hasDeputy: false });
    const texts = paperTexts(only(meetingPack(await packInput({ facts }), 'en')));
    expect(texts).toContain(WORDS.en.role.chair);
    expect(texts).not.toContain(WORDS.en.role.head);
    expect(texts).toContain(WORDS.en.complaints.viceChair);
  });

  it('tell nothing of who reported, and nothing of what may not be viewed (PRACTICE 2)', async () => {
    const input = await packInput();
    const [first, second] = input.captures;
    if (first === undefined || second === undefined) throw new Error('two were made');
    const captures = [
      {
        ...first,
        record: {
          ...first.record,
          supplied: { by: 'pupil', how: 'phone-picture' } as const,
          permissionToView: { ground: 'shown', role: 'Plantedrole', on: '2026-11-20' } as never,
        },
      },
      { ...second, withheldAt: '2026-11-21T09:00:00.000Z' },
    ];
    for (const language of ['en', 'cy'] as const) {
      const texts = paperTexts(only(meetingPack({ ...input, captures }, language))).join('\n');
      expect(texts).toContain(WORDS[language].pack.never);
      expect(texts).toContain(WORDS[language].evidence.leftOut);
      expect(texts).not.toMatch(/Plantedconcern|Plantedrole|2026-014 \/ 2|More words/);
    }
  });

  it('are there in both languages, Welsh first', async () => {
    expect(meetingPack(await packInput(), 'both').map(({ language }) => language)).toEqual(['cy', 'en']);
  });

  it('name the school’s own procedure where the policy has no stages', async () => {
    const facts = meetingFacts({ policy: 'pack-001' });
    expect(paperTexts(only(meetingPack(await packInput({ facts }), 'en')))).toContain(WORDS.en.complaints.none);
  });

  it('hold each tied passage against its clause, but not one of an item that may not be viewed (P2.1)', async () => {
    const input = await packInput();
    const tie = (at: number, words: string): Act => {
      const { item, record } = input.captures[at] ?? expect.unreachable();
      const policy = { id: 'pack-002', words: { en: 'The leaflet', cy: 'Y daflen' } };
      const clause = { id: 'inappropriate-use', words: { en: 'Its list', cy: 'Ei restr' } };
      const tied = { captureId: record.id, item, passage: 'words', words, policy, clause, rationale: 'It may hurt.' } as const;
      return act('cross-reference', {}, { outcome: 'tied', said: '', tie: tied });
    };
    const facts = { ...input.facts, acts: [...input.facts.acts, tie(0, 'Plantedwords'), tie(1, 'Hiddenwords')] };
    const captures = input.captures.map((each) => (each.item === 2 ? { ...each, withheldAt: '2026-11-21T09:00:00.000Z' } : each));
    const { blocks } = only(meetingPack({ ...input, facts, captures }, 'cy'));
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toContainEqual(['Eitem 1', 'Plantedwords', 'Ei restr\nY daflen', 'It may hurt.']);
    expect(JSON.stringify(blocks)).not.toContain('Hiddenwords');
  });

  it('have the name and the stages of the school’s own policy, in either language', async () => {
    const input = await packInput();
    const policy = {
      ...(input.facts.policy ?? expect.unreachable()),
      name: { en: 'Our policy', cy: 'Ein polisi' },
      complaintStages: [{ id: 'own', words: { en: 'Write to us', cy: '' } }],
    };
    const own = { ...input, facts: { ...input.facts, policy } };
    expect(paperTexts(only(meetingPack(own, 'en')))).toEqual(expect.arrayContaining(['Our policy', 'Write to us']));
    expect(paperTexts(only(meetingPack(own, 'cy')))).toEqual(expect.arrayContaining(['Ein polisi', 'Write to us']));
  });
});
