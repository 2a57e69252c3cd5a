// Reads iCalendar text by RFC 5545's grammar, strictly: what a calendar would refuse throws here.

export interface Property {
  name: string;
  parameters: Record<string, string>;
  /** As written; of TEXT, with its escapes. */
  value: string;
}

export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/** §3.1: `name *(";" param) ":" value`, each line ended by CRLF, of at most 75 octets. */
const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/u;

export function parseCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
    if (line === '') throw new Error('an empty line');
  }
  const lines = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
    const inside = open.at(-1);
    if (name === '' || inside === undefined) throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') {
      const begun: Component = { name: value, properties: [], components: [] };
      inside.components.push(begun);
      open.push(begun);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`${value} was not begun`);
    } else inside.properties.push({ name, parameters: parametersOf(parameters), value });
  }
  const [calendar] = root.components;
  if (open.length !== 1 || root.properties.length > 0 || root.components.length !== 1 || calendar?.name !== 'VCALENDAR') {
    throw new Error('not one calendar');
  }
  checkOnce(calendar, ['PRODID', 'VERSION']);
  // §3.6: one component at least.
  if (calendar.components.length === 0) throw new Error('nothing in it');
  for (const event of calendar.components) {
    if (event.name !== 'VEVENT') throw new Error(event.name);
    checkOnce(event, ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']);
    for (const alarm of event.components) {
      if (alarm.name !== 'VALARM') throw new Error(alarm.name);
      checkOnce(alarm, ['ACTION', 'TRIGGER', 'DESCRIPTION']);
    }
  }
  return calendar;
}

export function valueOf({ properties }: Component, name: string): string {
  const value = properties.find((each) => each.name === name)?.value ?? '';
  if (/(?<!\\)(?:\\\\)*(?:[;,]|\\[^\\;,nN])/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,])|\\[nN]/g, (_, sign: string | undefined) => sign ?? '\n');
}

/** §3.3.5 form 2, or §3.3.4 where the property says so. */
export function timeOf({ properties }: Component, name: string): string {
  const property = properties.find((each) => each.name === name);
  const form = property?.parameters['VALUE'] === 'DATE' ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/;
  if (property === undefined || !form.test(property.value)) throw new Error(`no time: ${name}`);
  return property.value;
}

function parametersOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/;([A-Z-]+)=([^;:]+)/g)].map(([, name = '', value = '']) => [name, value]));
}

function checkOnce({ name, properties }: Component, names: readonly string[]): void {
  for (const each of names) {
    if (properties.filter((property) => property.name === each).length !== 1) throw new Error(`${name} without one ${each}`);
  }
}
