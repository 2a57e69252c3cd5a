// A page of a site that Tyst does not know: numbered rows of known colours under a bar, beside a column, over a notice at its foot.

export const OTHER_ADDRESS = 'https://parents-forum.example/school/talk';
/** CSS pixels. */
export const ROW_HEIGHT = 150;
/** Where the colours stand, CSS pixels from the page's left edge. */
export const STRIPE = 420;

export interface LongPage {
  rows: number;
  /** Whether the page goes on for ever: rows are added whenever its end comes near. */
  endless?: boolean;
  /** Whether a box of its own scrolls, and the window does not. */
  inner?: boolean;
  /** Whether a small box floats over the words. */
  floating?: boolean;
  /** Further markup. */
  extra?: string;
}

/** The colour of a row, which no other row has. */
export function colourOf(row: number): [number, number, number] {
  return [(row * 7) % 256, 40 + ((row * 3) % 160), 200];
}

export function longPage({ rows, endless = false, inner = false, floating = false, extra = '' }: LongPage): string {
  const scroll = inner ? 'html,body{height:100%;overflow:hidden}.all{height:100%;overflow-y:auto}' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parents talk</title><style>
body{margin:0;font:16px/24px Arial,sans-serif}${scroll}
.bar{position:${inner ? 'sticky' : 'fixed'};top:0;left:0;right:0;height:60px;background:#123;color:#fff;z-index:3;box-shadow:0 2px 4px rgba(0,0,0,.3)}
.cols{display:flex;padding:${inner ? 0 : 60}px 0 80px}.side{position:sticky;top:60px;width:200px;height:500px;background:#eee;align-self:flex-start}
.rows{flex:1}.row{position:relative;height:${ROW_HEIGHT}px;padding-left:260px;box-sizing:border-box}.row i{position:absolute;left:${STRIPE - 205}px;width:10px;top:0;bottom:0}
.notice{position:fixed;bottom:0;left:0;right:0;height:70px;background:#ffd;z-index:3}.float{position:fixed;right:40px;bottom:200px;width:160px;height:50px;background:#f80;z-index:2}
</style></head><body><div class="all"><div class="bar">Parents talk</div><div class="cols"><div class="side">About this site</div><div class="rows" id="rows"></div></div></div>
<div class="notice">This site uses cookies.</div>${floating ? '<div class="float">Back to the top</div>' : ''}${extra}<script>
const rows = document.getElementById('rows');
let count = 0;
function add(more) {
  for (let index = 0; index < more; index++, count++) {
    const row = document.createElement('div');
    row.className = 'row';
    row.innerHTML = '<i style="background:rgb(' + (count * 7) % 256 + ',' + (40 + (count * 3) % 160) + ',200)"></i>' + ('Invented words of row ' + count + '. ').repeat(6);
    rows.append(row);
  }
}
add(${rows});
const box = ${inner ? "document.querySelector('.all')" : 'window'};
if (${String(endless)}) box.addEventListener('scroll', () => {
  const end = rows.getBoundingClientRect().bottom;
  if (end < innerHeight + 800) add(${rows});
});
</script></body></html>`;
}
