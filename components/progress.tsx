// How far a longer task has come, in words and as a bar; without a share, that it is under way.

export interface ProgressProps {
  label: string;
  /** 0 … 1. */
  share?: number | undefined;
}

export function Progress({ label, share }: ProgressProps) {
  return (
    <label class="progress">
      <span role="status">{label}</span>
      <progress max={1} value={share} />
    </label>
  );
}
