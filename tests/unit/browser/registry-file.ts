// Reads a Windows registry file (version 5.00) as far as our examples go: keys with texts and 32-bit numbers.

/** By the key's whole path. Throws on a line that is neither a key, a text, a number nor blank. */
export function parseRegistry(file: string): Map<string, Record<string, string | number>> {
  const [head, ...lines] = file.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`not a registry file: ${head}`);
  const keys = new Map<string, Record<string, string | number>>();
  let values: Record<string, string | number> = {};
  for (const line of lines) {
    const key = /^\[(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line)?.[1];
    const [, name = '', text, number] = /^"(\w+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8}))$/.exec(line) ?? [];
    if (key !== undefined) {
      values = {};
      keys.set(key, values);
    } else if (text !== undefined) values[name] = text.replaceAll(/\\(.)/g, '$1');
    else if (number !== undefined) values[name] = Number.parseInt(number, 16);
    else if (line !== '') throw new Error(`cannot be read: ${line}`);
  }
  return keys;
}
