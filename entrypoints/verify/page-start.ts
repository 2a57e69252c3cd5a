// The page: files are chosen or dropped, checked one after the other, and what was found is shown; everything stays here.
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { volumeSets } from '@/utils/bundle/volume-sets';
import { element } from './page-element';
import { fileResult, limits, type PageFile, setResult, type Words } from './page-result';
import { pageTextsFor } from './page-texts';
import { checkInWorkers } from './page-worker';
import { workerReserve } from './worker-reserve';
import { isWelsh, textsFor } from './texts';

interface State {
  locale: string;
  /** As it was typed. */
  told: string;
  files: PageFile[];
  /** The file that is being checked, and how much of it is done. */
  running?: { name: string; share: number } | undefined;
}

export function startPage(): void {
  const reserve = workerReserve(scriptAddress());
  const asked = location.hash.slice(1);
  const state: State = { locale: asked || (navigator.languages.find(isWelsh) ?? 'en'), told: '', files: [] };
  const chooser = element('input', { type: 'file', multiple: true, accept: '.zip', id: 'files' });
  const told = element('input', { type: 'text', id: 'told', autocomplete: 'off', spellcheck: 'false', maxlength: '160' });
  const wrong = element('p', { role: 'status' });
  const status = element('p', { role: 'status' });
  const bar = element('progress', { max: '1', 'aria-labelledby': 'status' });
  const main = element('main');
  status.id = 'status';
  document.body.replaceChildren(main);
  let latest = 0;

  const run = async (chosen: readonly File[]) => {
    const turn = (latest += 1);
    const isCurrent = () => turn === latest;
    state.files = [];
    state.running = undefined;
    // What was found in other files must not stand above these.
    draw();
    for (const file of chosen) {
      if (!isCurrent()) return;
      const { name } = file;
      const onProgress = (share: number) => {
        if (!isCurrent()) return;
        state.running = { name, share };
        drawProgress();
      };
      onProgress(0);
      const shown: PageFile = { name, verdict: await check(reserve.take, file, onProgress, onReceipt) };
      if (!isCurrent()) return;
      state.files.push(shown);
      state.running = undefined;
      draw();
      function onReceipt(receipt: string | undefined): void {
        // The code of a case in several files is that of the first.
        if ((shown.verdict.bundle.volume?.number ?? 1) > 1) return;
        shown.receipt = receipt;
        if (isCurrent()) draw();
      }
    }
    drawProgress();
    reserve.fill();
  };

  chooser.onchange = () => void run(Array.from(chooser.files ?? []));
  told.oninput = () => {
    state.told = told.value;
    draw();
  };
  document.ondragover = (event) => {
    event.preventDefault();
  };
  document.ondrop = (event) => {
    event.preventDefault();
    void run(Array.from(event.dataTransfer?.files ?? []));
  };

  const results = element('div');
  const drawProgress = () => {
    const { page } = wordsOf(state);
    bar.hidden = state.running === undefined;
    bar.value = state.running?.share ?? 0;
    const name = state.running?.name ?? '';
    const said = state.running
      ? page.checking.replace('{file}', () => name)
      : page.checked.replace('{n}', String(state.files.length));
    if (status.textContent !== said) status.textContent = state.running || state.files.length > 0 ? said : '';
  };
  const draw = () => {
    const words = wordsOf(state);
    wrong.textContent = state.told.trim() !== '' && words.told === undefined ? words.page.told.wrong : '';
    const sets = volumeSets(state.files.map(({ verdict }) => verdict.bundle));
    results.replaceChildren(...sets.map((set) => setResult(set, words)), ...state.files.map((file) => fileResult(file, words)));
    drawProgress();
  };
  const drawAll = () => {
    const words = wordsOf(state);
    const { page } = words;
    document.documentElement.lang = page.language;
    document.title = `Tyst: ${page.title}`;
    const other = element('button', { type: 'button', lang: page.language === 'cy' ? 'en' : 'cy' }, page.otherLanguage);
    other.onclick = () => {
      state.locale = page.language === 'cy' ? 'en' : 'cy';
      drawAll();
      main.querySelector('button')?.focus();
    };
    main.replaceChildren(
      element('header', {}, element('strong', {}, 'Tyst'), other),
      element('h1', {}, page.title),
      element('p', {}, page.lead),
      element(
        'div',
        { class: 'chooser' },
        chooser,
        element('label', { for: 'files' }, page.choose),
        element('span', {}, page.drop),
      ),
      element(
        'div',
        { class: 'told' },
        element('label', { for: 'told' }, page.told.label),
        element('small', { id: 'hint' }, page.told.hint),
        told,
        wrong,
      ),
      status,
      bar,
      results,
      limits(words, document.documentElement.dataset['sha256']),
    );
    draw();
  };
  drawAll();
  reserve.fill();
}

function wordsOf({ locale, told }: State): Words {
  const digits = told.replaceAll(/[\s:]/g, '').toLowerCase();
  return { texts: textsFor(locale), page: pageTextsFor(locale), told: /^[0-9a-f]{64}$/.test(digits) ? digits : undefined };
}

/** In a worker; in the page itself where the browser gives none to a local file. */
async function check(
  start: () => Worker,
  file: File,
  onProgress: (share: number) => void,
  onReceipt: (receipt: string | undefined) => void,
): Promise<PageFile['verdict']> {
  try {
    return await checkInWorkers(start, file, { onProgress, onReceipt });
  } catch {
    return verifyBundle(file, {
      onProgress: (done, total) => {
        onProgress(done / total);
      },
    });
  }
}

/** Where workers find this script: its own address in the extension, a copy of its text in a page that holds it. */
function scriptAddress(): string {
  const { src, text } = document.currentScript as HTMLScriptElement;
  return src || URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
