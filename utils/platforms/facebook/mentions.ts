// Points out where other people's words name the viewer: on this device only, never masked by itself (DESIGN rule 1).
import type { Viewer } from '@/utils/platforms/platform';

/** Names shorter than this are words of many languages. */
const SHORTEST = 3;

export function mentionsViewer(text: string, viewer: Viewer): boolean {
  const words = text.toLocaleLowerCase();
  return viewer.names.some((name) => {
    const own = name.trim().toLocaleLowerCase();
    if (own.length < SHORTEST) return false;
    for (let at = words.indexOf(own); at >= 0; at = words.indexOf(own, at + 1)) {
      const around = `${words.charAt(at - 1)}${words.charAt(at + own.length)}`;
      if (!/[\p{L}\p{N}]/u.test(around)) return true;
    }
    return false;
  });
}
