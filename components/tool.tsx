// A small square tool with a drawing on it instead of a word.

export function IconTool({ name, path, onClick }: { name: string; path: string; onClick: (() => void) | undefined }) {
  return (
    <button type="button" class="tool" aria-label={name} title={name} disabled={onClick === undefined} onClick={onClick}>
      <Drawing path={path} />
    </button>
  );
}

export function Drawing({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
