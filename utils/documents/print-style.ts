// How a document in a handed-over file looks on A4 paper: plain and economical, and nothing cut that should stay whole.
import { html } from './html';

export const PRINT_STYLE = html`<style>
  @page {
    size: A4;
    margin: 15mm 15mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        9pt Arial,
        sans-serif;
      color: #4b5b69;
    }
  }
  @media print {
    :root {
      color-scheme: light;
    }
    /* Every distance is in rem: paper is set closer than a screen, so that an item takes about two sheets. */
    :root {
      font-size: 9.5pt;
    }
    body {
      background: none;
      font-size: 1rem;
      line-height: 1.4;
    }
    p,
    ul,
    ol {
      margin: 0.25rem 0;
    }
    h3 {
      margin-top: 1rem;
    }
    .facts > div {
      padding: 0.25rem 0;
    }
    /* Where a value was read stands behind it, not under it. */
    dd small {
      display: inline;
    }
    dd small::before {
      content: ' · ';
    }
    /* A picture keeps a size in which its words can be read; one that is taller than a page stands in parts. */
    .sheet img {
      width: var(--paper);
    }
    .screen,
    .thread a {
      display: none;
    }
    .paper-part {
      display: block;
      break-inside: avoid;
    }
    .paper-part p {
      color: var(--muted);
      font-size: 0.9rem;
    }
    .paper-part div {
      position: relative;
      overflow: hidden;
      width: var(--paper);
      max-width: 100%;
      border: 1px solid var(--line);
    }
    .paper-part img {
      position: absolute;
      left: 0;
      width: 100%;
      border: 0;
    }
    figure:has(> .sheet:not(.screen)) {
      break-inside: avoid;
    }
    /* The lines under a picture run on as one paragraph. */
    figcaption p {
      display: inline;
    }
    figcaption p + p::before {
      content: ' ';
    }
    main {
      max-width: none;
      padding: 0;
    }
    header,
    section {
      border: 0;
      padding: 0;
      border-radius: 0;
      background: none;
    }
    header {
      border-top: 4px solid var(--brand);
      padding-top: 0.5rem;
      margin-bottom: 1rem;
    }
    section.item,
    section.custody,
    section.glossary,
    .language + .language {
      break-before: page;
    }
    section.summary,
    section.checking {
      break-inside: avoid;
    }
    section.checking {
      margin-top: 2rem;
    }
    code {
      font-size: 0.8em;
    }
    h2,
    h3,
    figcaption,
    tr,
    .facts > div {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    h3 + p,
    p + ul,
    h3 + .facts > :first-child {
      break-before: avoid;
    }
    .digests {
      break-inside: avoid;
    }
    blockquote {
      background: none;
      border: 1px solid var(--line);
      /* The edge of the sheet would swallow the border. */
      margin-inline-end: 1px;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
</style>`;
