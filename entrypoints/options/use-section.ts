// Which part of the settings the address's fragment names (`#contacts`, or a place in it: `#contacts/police`).
import { useFragment } from '@/components/use-fragment';

/** In the order of the list at the side. */
export const SECTIONS = [
  'computer',
  'school',
  'contacts',
  'dates',
  'policy',
  'safeguarding',
  'card',
  'time',
  'words',
  'keeping',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface SectionPlace {
  section: SectionId;
  /** What the address names within it. */
  place?: string;
}

/** The first section where the fragment names none. */
export function sectionOf(fragment: string): SectionPlace {
  const [name, place] = fragment.replace(/^#/, '').split('/');
  const section = SECTIONS.find((each) => each === name);
  return section === undefined ? { section: 'computer' } : { section, ...(place !== undefined && { place }) };
}

export function addressOfSection(section: SectionId, place?: string): string {
  return place === undefined ? `#${section}` : `#${section}/${place}`;
}

export function useSection(): SectionPlace {
  return sectionOf(useFragment());
}
