// Words of a page inside ours: isolated, so that their direction does not change ours, and never longer than a line should be.
import { shownText } from './shown-text';

export function PageText({ text, longest = 120 }: { text: string; longest?: number }) {
  return <bdi>{shownText(text, longest)}</bdi>;
}
