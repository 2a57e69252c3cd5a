// The settings, one part at a time: each is saved as it is chosen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { useUnitName } from '@/components/use-unit-name';
import { unitName, unitNameWelsh } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { SectionPage } from './section-page';
import { SectionsNav } from './sections-nav';
import { useSection } from './use-section';

/** Runs the saving of one setting; quick changes follow each other, none is dropped. */
export type Save = (change: () => Promise<void>) => void;

export function OptionsPage() {
  const [last, setLast] = useState<'saved' | { error: unknown } | undefined>(undefined);
  const save: Save = (change) => {
    change().then(
      () => {
        setLast('saved');
      },
      (error: unknown) => {
        setLast({ error });
      },
    );
  };
  const at = useSection();
  // What was saved elsewhere says nothing of what is shown now.
  useEffect(() => {
    setLast(undefined);
  }, [at.section, at.place]);
  const heading = useHeadingFocus(at.section, at.place);
  useUnitName(unitName, unitNameWelsh);
  useDocumentTitle(t('options.title'));
  return (
    <>
      <TopBar title={t('options.title')}>
        <span role="status">{last === 'saved' && t('options.saved')}</span>
      </TopBar>
      <main class="page settings">
        <SectionsNav current={at.section} />
        <div class="section">
          <h1 ref={heading} tabIndex={-1}>
            {t(`options.section.${at.section}`)}
          </h1>
          {typeof last === 'object' && <ErrorNotice error={last.error} />}
          <SectionPage key={at.section} at={at} save={save} />
        </div>
      </main>
    </>
  );
}

/** Whoever goes to another part is told by the focus where they are; a place within a part takes it for itself. */
function useHeadingFocus(section: string, place: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const firstRef = useRef(true);
  useEffect(() => {
    if (!firstRef.current && place === undefined) heading.current?.focus();
    firstRef.current = false;
  }, [section]);
  return heading;
}
