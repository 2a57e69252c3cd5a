// The language of Facebook's own words on the page, which is the account's.
import { attribute, query } from '@/utils/platforms/page/dom';

/** As `<html lang>` says; empty when it says nothing. */
export function pageLanguage(document: Document): string {
  const html = query(document, 'html');
  return (html && attribute(html, 'lang')) ?? '';
}
