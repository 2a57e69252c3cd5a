// The table on paper, in one language; the browser prints it from here.
import { PageWords } from '@/components/page-words';
import type { CrossReferenceSheet } from '@/utils/documents/cross-reference-sheet';

export function TieSheet({ sheet: { language, title, facts, columns, rows, notes } }: { sheet: CrossReferenceSheet }) {
  return (
    <article class="tie-sheet" lang={language}>
      <h2>{title}</h2>
      <dl>
        {facts.map(({ term, value }) => [
          <dt key={`${term}-term`}>{term}</dt>,
          <dd key={term}>
            <bdi>{value}</bdi>
          </dd>,
        ])}
      </dl>
      <table class="ties">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              <th scope="row">
                {row.item}
                <div class="tie-small">{row.posted}</div>
              </th>
              <td>{row.isQuote ? <Quoted words={row.passage} /> : row.passage}</td>
              <td>
                <bdi>{row.clause}</bdi>
                <div class="tie-small">
                  <bdi>{row.policy}</bdi>
                </div>
              </td>
              <td>
                <bdi class="tie-why">{row.rationale}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="tie-small">
          {note}
        </p>
      ))}
    </article>
  );
}

/** Never folded: nobody unfolds paper. */
function Quoted({ words }: { words: string }) {
  return <PageWords text={words} whole />;
}
