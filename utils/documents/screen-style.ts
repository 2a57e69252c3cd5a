// How a document in a handed-over file looks on a screen: the colours of Tyst, light and dark.
import { html } from './html';

export const SCREEN_STYLE = html`<style>
  :root {
    color-scheme: light dark;
    --ink: light-dark(#12212e, #eef3f6);
    --muted: light-dark(#4b5b69, #a9b7c2);
    --paper: light-dark(#fff, #17232d);
    --canvas: light-dark(#f3f5f6, #0f1820);
    --line: light-dark(#c9d1d8, #344553);
    --brand: light-dark(#0b5c56, #5cc4b8);
    --note: light-dark(#fff2cc, #3d3208);
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--canvas);
    color: var(--ink);
    font:
      16px/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      Arial,
      sans-serif;
  }
  main {
    max-width: 60rem;
    margin: 0 auto;
    padding: 1.5rem;
  }
  header,
  section {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 1.25rem 1.5rem;
    margin-bottom: 1.25rem;
  }
  header {
    border-top: 6px solid var(--brand);
    margin-bottom: 0;
    border-bottom: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  section.cover {
    border-top: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    padding-top: 0;
  }
  h1 {
    font-size: 1.9rem;
    line-height: 1.2;
    margin: 0;
  }
  h2 {
    font-size: 1.35rem;
    line-height: 1.25;
    margin: 1.5rem 0 0.5rem;
  }
  section > h2:first-child {
    margin-top: 0;
  }
  h3 {
    font-size: 1.05rem;
    margin: 1.5rem 0 0.5rem;
  }
  p,
  ul,
  ol {
    margin: 0.4rem 0;
  }
  li {
    margin: 0.2rem 0;
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.875rem;
  }
  a {
    color: var(--brand);
  }
  .brand {
    color: var(--brand);
    font-weight: 700;
    margin: 0;
  }
  .part {
    font-size: 1.2rem;
    font-weight: 600;
  }
  .note {
    background: var(--note);
    padding: 0.6rem 0.9rem;
    border-inline-start: 5px solid #b7791f;
  }
  .facts {
    display: grid;
    gap: 0;
    margin: 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr);
    gap: 1rem;
    padding: 0.45rem 0;
    border-bottom: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  dd > ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  dd,
  blockquote,
  table bdi {
    overflow-wrap: anywhere;
  }
  dd,
  td,
  th,
  blockquote {
    overflow: clip;
  }
  blockquote {
    margin: 0.4rem 0;
    padding: 0.6rem 0.9rem;
    border-inline-start: 4px solid var(--line);
    background: var(--canvas);
    white-space: pre-wrap;
  }
  bdi {
    unicode-bidi: isolate;
  }
  code {
    font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  code.named {
    border: 1px solid var(--line);
    border-radius: 3px;
    padding: 0 0.25em;
    color: var(--muted);
    font-size: 0.75em;
    unicode-bidi: isolate;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.6rem 0.4rem 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }
  thead th {
    color: var(--muted);
  }
  .confidential {
    color: var(--muted);
  }
  .paper-part {
    display: none;
  }
  .custody td:last-child {
    width: 34%;
  }
  figure {
    margin: 0.5rem 0;
  }
  figure .sheet {
    position: relative;
    width: fit-content;
    max-width: 100%;
  }
  figure .place {
    position: absolute;
    left: 0;
  }
  ol.thread li {
    margin-bottom: 0.75rem;
    break-inside: avoid;
  }
  figure img {
    display: block;
    width: var(--width);
    max-width: 100%;
    height: auto;
    border: 1px solid var(--line);
  }
  figcaption {
    color: var(--muted);
    font-size: 0.9375rem;
    margin-top: 0.5rem;
  }
  .exhibit {
    color: var(--muted);
  }
  .exhibit span {
    display: inline-block;
    min-width: 12rem;
    border-bottom: 1px solid var(--muted);
  }
  @media (max-width: 40rem) {
    .facts > div {
      grid-template-columns: 1fr;
      gap: 0.1rem;
    }
    main {
      padding: 0.5rem;
    }
  }
</style>`;
