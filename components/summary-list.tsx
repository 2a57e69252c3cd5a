// Facts as term and value, each with where it was read.
import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  term: string;
  value: ComponentChildren;
  /** Where it was read: `page, to the minute`. */
  source?: ComponentChildren;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map(({ term, value, source }) => [
        <dt key={`${term}-term`}>{term}</dt>,
        <dd key={term}>
          {value}
          {source !== undefined && <span class="source"> {source}</span>}
        </dd>,
      ])}
    </dl>
  );
}
