// The product's mark: the corners of a viewfinder around a check mark; `public/icon/tyst.svg` is the same drawing.

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 26 26" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <path d="M3 9V5a2 2 0 0 1 2-2h4M17 3h4a2 2 0 0 1 2 2v4M23 17v4a2 2 0 0 1-2 2h-4M9 23H5a2 2 0 0 1-2-2v-4" />
      <path d="m8 13 3.5 3.5 7-7" stroke="#ffdd00" stroke-width="2.6" />
    </svg>
  );
}
