// A text as a QR code (ISO/IEC 18004), for a telephone's camera; nothing where it is too long for one.
import { encode } from 'uqr';

/** More modules than this are not read reliably from a screen. */
const MOST_MODULES = 125;

export function QrCode({ text, name }: { text: string; name: string }) {
  const code = encoded(text);
  if (code === undefined) return null;
  const { size, data } = code;
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function encoded(text: string) {
  try {
    const code = encode(text, { ecc: 'L', border: 4 });
    return code.size > MOST_MODULES ? undefined : code;
  } catch {
    return undefined;
  }
}
