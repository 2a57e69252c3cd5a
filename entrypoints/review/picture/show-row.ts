// Scrolls the review's picture to one of its rows and gives it the focus, so that keys go on from there.

/** `share`: how far down the picture the row lies, 0 … 1. */
export function showRow(share: number): void {
  const view = document.getElementById('picture');
  const sheet = view?.querySelector('.picture-sheet');
  if (!view || !sheet) return;
  view.scrollTo({ top: share * sheet.getBoundingClientRect().height });
  view.focus();
}
