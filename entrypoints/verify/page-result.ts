// What was found, as people read it: one plain sentence, what is known of the maker, then the findings by file.
import type { Problem } from '@/utils/bundle/problem';
import type { SignerSummary, Verdict } from '@/utils/bundle/verdict';
import type { VolumeSet } from '@/utils/bundle/volume-sets';
import { inGroups } from '@/utils/signature/fingerprint';
import { facts, headline, isNewer, sentence, setSentence } from './describe';
import { element } from './page-element';
import type { PageTexts } from './page-texts';
import type { Texts } from './texts';

export interface PageFile {
  name: string;
  verdict: Verdict;
  receipt?: string | undefined;
}

/** Both tables, and the fingerprint that was typed in, if it is one. */
export interface Words {
  texts: Texts;
  page: PageTexts;
  told: string | undefined;
}

export function fileResult({ name, verdict, receipt }: PageFile, { texts, page, told }: Words): HTMLElement {
  const { problems, bundle } = verdict;
  const rows = facts({ ...verdict, bundle: withoutFingerprint(bundle) }, receipt, texts);
  return element(
    'section',
    { class: 'result' },
    element('p', { class: 'name' }, name),
    element('h2', { class: `answer ${look(problems)}` }, headline(problems, texts)),
    problems.length === 0 ? maker(bundle.signer, texts, page, told) : undefined,
    problems.length > 0 ? element('h3', {}, texts.problemsFollow) : undefined,
    ...findings(problems, texts, page),
    rows.length > 0 ? element('h3', {}, page.itSays) : undefined,
    element('dl', {}, ...rows.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)])),
  );
}

/** The signer is shown apart, or not at all: an altered file says nothing about who made it. */
function withoutFingerprint({ signer, ...bundle }: Verdict['bundle']): Verdict['bundle'] {
  return signer ? { ...bundle, signer: { ...signer, fingerprint: '' } } : bundle;
}

function look(problems: readonly Problem[]): string {
  return problems.length === 0 ? 'ok' : isNewer(problems) ? 'newer' : 'bad';
}

function maker(signer: SignerSummary | undefined, texts: Texts, page: PageTexts, told: string | undefined): HTMLElement {
  if (signer === undefined) return element('p', {}, texts.source.unknown);
  const isSame = told === signer.fingerprint;
  const says = told === undefined ? texts.source.unknown : isSame ? page.told.same : page.told.other;
  const groups = inGroups(signer.fingerprint).split(' ');
  return element(
    'div',
    { class: `maker ${told === undefined ? 'newer' : isSame ? 'ok' : 'bad'}` },
    element('p', {}, says),
    // Whoever typed the right one has compared.
    ...(isSame ? [] : [element('p', {}, page.compare)]),
    element(
      'p',
      { class: 'fingerprint', 'aria-label': texts.label.fingerprint },
      ...groups.map((group) => element('span', {}, `${group} `)),
    ),
  );
}

/** Under the name of each file inside, what is wrong with it; the kind for whoever reads the documentation. */
function findings(problems: readonly Problem[], texts: Texts, page: PageTexts): HTMLElement[] {
  const places = new Set(problems.map(({ path }) => path));
  return Array.from(places, (path) => {
    const here = problems.filter((problem) => problem.path === path);
    const lines = here.map((problem) => {
      const { says, detail } = sentence(problem, texts);
      const kind = element('code', { title: page.technical }, problem.kind);
      return element('li', {}, says, ' ', kind, detail === '' ? undefined : element('small', {}, detail));
    });
    return element(
      'div',
      { class: 'finding' },
      element('h4', {}, path === '' ? texts.wholeFile : path),
      element('ul', {}, ...lines),
    );
  });
}

export function setResult(set: VolumeSet, { texts, page }: Words): HTMLElement {
  const tone = set.problems.length > 0 ? 'bad' : set.missing.length > 0 ? 'newer' : 'ok';
  const says = element('p', { class: `answer ${tone}` }, setSentence(set, texts));
  return element('section', { class: 'result' }, says, ...findings(set.problems, texts, page));
}

export function limits({ texts, page }: Words, sha256: string | undefined): HTMLElement {
  const lines = [texts.notShown, page.thisPage, texts.chainNotChecked, page.notProof];
  return element(
    'section',
    { class: 'limits' },
    element('h2', {}, page.limits),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
    sha256 === undefined ? undefined : element('p', {}, `${page.sameFile}: `, element('code', {}, sha256)),
  );
}
