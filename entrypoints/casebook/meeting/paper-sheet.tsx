// A paper for a meeting as it will look: on the screen, and on paper where it is printed from here.
import type { Paper, PaperBlock } from '@/utils/documents/meeting/paper';

export function PaperSheet({ paper: { language, title, mark, school, reference, blocks } }: { paper: Paper }) {
  return (
    <article class="letter-sheet paper-sheet" lang={language}>
      <p class="paper-top">
        {school !== '' && (
          <>
            <strong>{school}</strong>
            <br />
          </>
        )}
        {reference}
      </p>
      <h2>{title}</h2>
      {mark !== undefined && (
        <p>
          <strong>{mark}</strong>
        </p>
      )}
      {blocks.map((block, index) => (
        <Block key={`${String(index)} ${block.kind}`} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p dir="auto" class="paper-words">
          {block.text}
        </p>
      );
    case 'note':
      return (
        <p>
          <strong>{block.text}</strong>
        </p>
      );
    case 'lines': {
      const items = block.lines.map(({ title, text }) => (
        <li key={`${title ?? ''} ${text}`} dir="auto">
          {title !== undefined && <strong>{title}. </strong>}
          {text}
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'facts':
      return (
        <dl class="paper-facts">
          {block.facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Cells {...block} />;
    case 'page':
      return <hr class="paper-page" />;
  }
}

function Cells({ head, rows }: Extract<PaperBlock, { kind: 'table' }>) {
  return (
    <div class="paper-table">
      <table>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\n')}>
              {cells.map((text, index) => (
                <td key={head[index]} dir="auto">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
