// Which names a bundle's entries may have: safe to unpack anywhere, and unmistakable.
import { LIMITS } from './limits';

/** Device names of Windows, reserved with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** ASCII letters, digits and `._-/`; relative, without empty, dot or reserved parts, no part ending in a dot. */
export function isSafeName(name: string): boolean {
  return (
    name.length <= LIMITS.nameLength &&
    /^[A-Za-z0-9._/-]+$/.test(name) &&
    name.split('/').every((part) => part !== '' && !part.endsWith('.') && !RESERVED.test(part))
  );
}
