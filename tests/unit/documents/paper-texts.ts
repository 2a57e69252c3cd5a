// What stands on the pages of a paper, in order.
import type { Paper } from '@/utils/documents/meeting/paper';

export function paperTexts({ school, reference, title, mark, blocks }: Paper): string[] {
  const inside = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return [block.text];
      case 'lines':
        return block.lines.flatMap(({ title: own, text }) => (own === undefined ? [text] : [`${own}.`, text]));
      case 'facts':
        return block.facts.flatMap(({ term, value }) => [`${term}:`, value]);
      case 'table':
        return [...block.head, ...block.rows.flat()];
      case 'page':
        return [];
    }
  });
  return [school, reference, title, ...(mark === undefined ? [] : [mark]), ...inside].filter((text) => text !== '');
}
