// The deadlines of many matters under one heading, a page of them at a time.
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import type { Matter } from '@/utils/store/vault/matters';
import { DeadlineRow, type DeadlineRowProps } from './deadline-row';

export interface DeadlineListProps extends Pick<DeadlineRowProps, 'vault' | 'now' | 'left' | 'names'> {
  rows: readonly { deadline: Deadline; matter: Matter }[];
  /** The heading. */
  of: string;
}

export function DeadlineList({ rows, of, ...rest }: DeadlineListProps) {
  const { shown, list, place } = usePages(rows);
  return (
    <>
      <ul ref={list} class="deadlines">
        {shown.map(({ deadline, matter }) => (
          <DeadlineRow key={deadline.id} matter={matter} deadline={deadline} {...rest} />
        ))}
      </ul>
      <Pages {...place} of={of} />
    </>
  );
}
