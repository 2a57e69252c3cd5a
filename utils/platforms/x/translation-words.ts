// The words of X's translation buttons in the languages of its pages: hints, used where the layout alone leaves it open.

const SHOW_ORIGINAL = [
  'show original',
  'dangos y gwreiddiol',
  '显示原文',
  '顯示原文',
  '原文を表示',
  '원문 보기',
  'mostrar original',
  'ver original',
  'mostrar texto original',
  "afficher l'original",
  "voir l'original",
  'original anzeigen',
  'mostra originale',
  'origineel weergeven',
  'pokaż oryginał',
  'показать оригинал',
  'показати оригінал',
  'orijinali göster',
  'عرض الأصل',
  'मूल दिखाएं',
  'vis original',
  'visa original',
];

const SHOW_TRANSLATION = [
  'show translation',
  'translate post',
  'translate tweet',
  'translate bio',
  'dangos cyfieithiad',
  'cyfieithu',
  '显示翻译',
  '翻译帖子',
  '顯示翻譯',
  '翻譯貼文',
  '翻訳を表示',
  'ポストを翻訳',
  '번역 보기',
  '게시물 번역하기',
  'mostrar traducción',
  'traducir post',
  'mostrar tradução',
  'traduzir post',
  'afficher la traduction',
  'traduire le post',
  'übersetzung anzeigen',
  'post übersetzen',
  'mostra traduzione',
  'vertaling weergeven',
  'pokaż tłumaczenie',
  'przetłumacz wpis',
  'показать перевод',
  'çeviriyi göster',
];

/** True for "Show original", false for "Show translation", undefined for anything else. */
export function saysShowOriginal(label: string): boolean | undefined {
  const words = label.normalize('NFKC').toLowerCase().replace('’', "'").trim();
  if (SHOW_ORIGINAL.some((known) => words.startsWith(known))) return true;
  return SHOW_TRANSLATION.some((known) => words.startsWith(known)) ? false : undefined;
}
