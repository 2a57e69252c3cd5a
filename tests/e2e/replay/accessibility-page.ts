// Makes a page out of a written accessibility tree: roles, names and order are the tree's, everything else is as plain as can be.

interface Node {
  depth: number;
  role: string;
  name: string;
  level: string;
  children: Node[];
}

const LINE = /^(?<indent> *)- (?<role>\w+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<rest>.*)$/;
const CONTAINERS =
  'banner navigation main region complementary contentinfo grid row gridcell toolbar status article dialog generic LabelText PluginObject';

/** `feed` is the name of the heading under which each heading of level 4 begins a post; people's links lead to a slug of their name. */
export function pageOfTree(tree: string, feed: string): string {
  const root: Node = { depth: -1, role: 'generic', name: '', level: '', children: [] };
  const open = [root];
  for (const line of tree.split('\n')) {
    const { indent = '', role = '', name = '', rest = '' } = LINE.exec(line)?.groups ?? {};
    if (role === '') continue;
    const node: Node = {
      depth: indent.length,
      role,
      name: name.replaceAll('\\"', '"'),
      level: /level=(\d)/.exec(rest)?.[1] ?? '',
      children: [],
    };
    while ((open.at(-1)?.depth ?? -1) >= node.depth) open.pop();
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  const names: string[] = [];
  const body = write(root, { people: people(root), feed, names });
  const labels = names.map((name, index) => `<div id=":r${index}:" class="label">${escaped(name)}</div>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>(24) Facebook</title><style>
    body { font: 15px/20px sans-serif; margin: 0 auto; width: 680px } .label { position: absolute; width: 1px; height: 1px; overflow: hidden }
    </style><body>${body}<div>${labels}</div></body></html>`;
}

interface Writing {
  people: ReadonlySet<string>;
  feed: string;
  /** Accessible names that stand elsewhere in the page, in the order of their ids. */
  names: string[];
}

/** Whoever has a heading of level 4, a comment, or the first link of the list of shortcuts. */
function people(root: Node): Set<string> {
  const all = flat(root);
  const rail = all.find(({ role, name }) => role === 'navigation' && name === 'Shortcuts');
  const own = flat(rail ?? root).find(({ role }) => role === 'link');
  const commenters = all
    .filter(({ role }) => role === 'article')
    .flatMap((node) => flat(node).find(({ role }) => role === 'link') ?? []);
  const headings = all.filter(({ role, level }) => role === 'heading' && level === '4');
  return new Set([...headings, ...commenters, ...(own ? [own] : [])].map(({ name }) => name));
}

function flat(node: Node): Node[] {
  return [node, ...node.children.flatMap(flat)];
}

function write(node: Node, writing: Writing): string {
  const { role, name } = node;
  const inner = () => inPosts(node, writing);
  const label = name === '' ? '' : ` aria-label="${escaped(name)}"`;
  if (role === 'StaticText') return `<span>${escaped(name)}</span>`;
  if (role === 'heading') return `<h${node.level}>${inner() || escaped(name)}</h${node.level}>`;
  if (role === 'image') return `<img${label} alt="${escaped(name)}" width="40" height="40">`;
  if (role === 'list') return `<ul>${inner()}</ul>`;
  if (role === 'listitem') return `<li>${inner()}</li>`;
  if (role === 'combobox') return `<input${label}>`;
  if (role === 'link') return writeLink(node, writing, inner());
  if (role === 'button')
    return `<div role="button"${label}${name.startsWith('Actions for') ? ' aria-haspopup="menu"' : ''}>${inner() || escaped(name)}</div>`;
  if (!CONTAINERS.split(' ').includes(role)) throw new Error(`No element is known for the role ${role}.`);
  const isWords = role === 'generic' && node.children[0]?.role === 'StaticText';
  return `<div${/^[a-z]/.test(role) && role !== 'generic' ? ` role="${role}"` : ''}${label}${isWords ? ' dir="auto"' : ''}>${inner()}</div>`;
}

/** A date’s characters stand one by one, and its name elsewhere in the page; it leads nowhere until the pointer is over it. */
function writeLink({ name, children }: Node, { people: known, names }: Writing, inner: string): string {
  const characters = children.filter((child) => child.role === 'StaticText' && child.name.length === 1);
  if (characters.length > 6) {
    names.push(name);
    return `<a role="link" href="#?bia" aria-labelledby=":r${names.length - 1}:">${inner}</a>`;
  }
  const isTime = /^\d+[a-z]$/.test(name);
  const path = known.has(name)
    ? `/${name.toLowerCase().replaceAll(' ', '.')}`
    : isTime
      ? '/poster.one/posts/1?comment_id=2'
      : '/help/';
  const isPicture = children.some(({ role }) => role === 'image');
  return `<a role="link" href="https://www.facebook.com${path}" aria-label="${escaped(name)}">${isPicture ? inner : escaped(name)}</a>`;
}

/** The tree leaves out boxes that say nothing, a post's own among them: it begins before the picture link of its author. */
function inPosts(node: Node, writing: Writing): string {
  const start = node.children.findIndex(({ role, name }) => role === 'heading' && name === writing.feed);
  if (start < 0) return node.children.map((child) => write(child, writing)).join('');
  const posts: string[] = [];
  for (const [index, child] of node.children.entries()) {
    const isFirst = index > start && child.role === 'link' && node.children[index + 1]?.role === 'heading';
    if (isFirst) posts.push('</div><div>');
    posts.push(write(child, writing));
  }
  return `<div>${posts.join('')}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
