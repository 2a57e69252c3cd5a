// Words of Facebook's own labels in languages that UK schools meet: hints beside the structure, never needed to find a post.

/** Each list: English, Welsh, then others. Compared in lower case, after white space was trimmed. */
export const WORDS = {
  seeMore:
    'see more|gweld mwy|gweld rhagor|voir plus|en voir plus|mehr anzeigen|mehr ansehen|ver más|ver mais|altro|mostra altro|altro...|meer weergeven|' +
    'zobacz więcej|vezi mai mult|vezi mai multe|daha fazlasını gör|عرض المزيد|مزید دیکھیں|আরও দেখুন|see more…|xem thêm|ещё|показать ещё|查看更多',
  seeLess: 'see less|gweld llai|voir moins|weniger anzeigen|ver menos|mostra meno|minder weergeven|zobacz mniej|vezi mai puțin',
  /** Shown only while a translation is on the screen. */
  translated:
    'hide translation|see original|show original|see original text|rate this translation|cuddio’r cyfieithiad|cuddio cyfieithiad|gweld y gwreiddiol|' +
    "masquer la traduction|voir l’original|voir l'original|übersetzung ausblenden|original anzeigen|ocultar traducción|ver original|ocultar tradução|" +
    'nascondi traduzione|vedi originale|vertaling verbergen|origineel bekijken|ukryj tłumaczenie|zobacz oryginał|ascunde traducerea|vezi originalul',
  /** Offers a translation: what is shown is the original. */
  translatable:
    'see translation|gweld cyfieithiad|gweld y cyfieithiad|voir la traduction|übersetzung anzeigen|ver traducción|ver tradução|mostra traduzione|' +
    'visualizza traduzione|vertaling weergeven|zobacz tłumaczenie|vezi traducerea',
  edited:
    "edited|golygwyd|wedi’i olygu|wedi'i olygu|modifié|modifiée|bearbeitet|editado|editada|modificato|bewerkt|edytowano|editat|edytowany",
  sponsored:
    "sponsored|noddedig|wedi’i noddi|wedi'i noddi|sponsorisé|gesponsert|anzeige|publicidad|patrocinado|sponsorizzato|gesponsord|sponsorowane|sponsorizat|" +
    'sponsorlu|ممول|reklama|реклама|được tài trợ|赞助内容',
  ago: 'blwyddyn yn ôl|mis yn ôl|wythnos yn ôl|diwrnod yn ôl|awr yn ôl|munud yn ôl|just now|yesterday|a day ago|an hour ago|about an hour ago|a minute ago|a week ago|nawr|ddoe|newydd|hier|gestern|ayer|ontem|ieri|gisteren|wczoraj',
} as const satisfies Record<string, string>;

const LISTS = Object.fromEntries(Object.entries(WORDS).map(([name, list]) => [name, new Set(list.split('|'))]));

const LONGEST_WORD = 80;

/** Whether the label is one of the words, leading dots and an ellipsis aside. */
export function says(label: string, list: keyof typeof WORDS): boolean {
  if (label.length > LONGEST_WORD) return false;
  const plain = label
    .toLowerCase()
    .replace(/^[\s…·.]+|[\s·]+$/g, '')
    .replace(/\s+/g, ' ');
  return LISTS[list]?.has(plain) ?? false;
}

/** Whether the lists above have this language's words. */
export function isSpoken(language: string): boolean {
  return /^(?:en|cy|fr|de|es|pt|it|nl|pl|ro)(?:$|[-_])/.test(language);
}

/** Any of the words, whole or as a beginning; `\b` would not do, for it knows no letters but English ones. */
function anyOf(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})`, 'iu');
}

/** What stands in the label of the audience icon, most particular first. */
export const AUDIENCE_WORDS = [
  ['group', anyOf('group|grŵp|groupe|gruppe|grupo|gruppo|groep|grup|المجموعة|গ্রুপ|گروپ')],
  ['friends', anyOf('friend|ffrind|amis|freund|amig[oa]s|amici|vriend|znajom|prieten|arkadaş|الأصدقاء|বন্ধু|دوست')],
  [
    'public',
    anyOf(
      'public|everyone|anyone|cyhoeddus|pawb|phawb|publique|öffentlich|público|pubblic|openbaar|publiczn|herkese|العامة|عام|পাবলিক|عوامی',
    ),
  ],
] as const;

/** What a public group's page, and the audience icon of a post in one, says; whatever does not say so counts as private. */
export const PUBLIC_GROUP = anyOf(
  'public group|grŵp cyhoeddus|groupe public|öffentliche gruppe|grupo público|gruppo pubblico|openbare groep|grupa publiczna|grup public',
);

/** What is said of oneself before or after one's own name in a comment box. */
export const COMMENT_AS = [
  /^(?:comment|reply|answer|write|post) as (?<name>.+?)[….]*$/iu,
  /^(?:rhoi sylw|gwneud sylw|sylwadu|ateb|ymateb) fel (?<name>.+?)[….]*$/iu,
  /^(?:commenter|répondre) en tant que (?<name>.+?)[….]*$/iu,
  /^als (?<name>.+?) (?:kommentieren|antworten)[….]*$/iu,
  /^(?:comentar|responder) como (?<name>.+?)[….]*$/iu,
  /^(?:commenta|rispondi) come (?<name>.+?)[….]*$/iu,
  /^(?:reageren|reageer|antwoorden) als (?<name>.+?)[….]*$/iu,
  /^(?:skomentuj|odpowiedz|komentuj) jako (?<name>.+?)[….]*$/iu,
  /^(?:comentează|răspunde) ca (?<name>.+?)[….]*$/iu,
] as const;

/** The label of the link in one's own composer. */
export const OWN_TIMELINE = [
  /^(?<name>.+?)['’]s timeline$/iu,
  /^llinell amser (?<name>.+)$/iu,
  /^journal de (?<name>.+)$/iu,
  /^chronik von (?<name>.+)$/iu,
] as const;

/** "Reply by X to Y's comment": replies whose link does not name the comment above them. */
export const REPLY_LABEL =
  /^(?:reply (?:by|from|to)|ateb gan|ymateb gan|réponse de|antwort von|respuesta de|resposta de|risposta di|antwoord van|odpowiedź)/iu;

/** "1.2K members": the size of a group. */
export const MEMBERS =
  /(?<size>\d[\d.,\u00A0\u202F ]*(?:[km]|mil|tis\.|mila|tys\.)?)[\u00A0 ]*(?:o )?(?:total members|members?|aelod(?:au)?|membres?|mitglieder|miembros|membros|membri|leden|członk\w+|عضو|সদস্য|ممبر)/iu;

/** What the counts under a post are of, where the site puts them in words: `{ comments: "12" }`. */
export const COUNT_WORDS = [
  ['comments', /comment|sylw|kommentar|comentario|comentário|commenti|reactie|komentarz|comentari/iu],
  ['shares', /\bshare|rhann|partage|geteilt|compartid|compartilh|condivis|delen|gedeeld|udostępn|distribui/iu],
] as const;

/** "You and 12 others": the line of reactions when the viewer is among them. */
export const NAMES_VIEWER = /^(?:you|chi|ti|vous|toi|du|sie|tú|tu|você|vocês|jij|je|u|ty|voi|dumneavoastră)(?:[ ,]|$)/iu;

/** "View 3 more comments", "View all 2 replies": what folded comments are called, or how many they are. */
export const MORE_COMMENTS =
  /\d|comment|repl(?:y|ies)|sylw|ateb|ymateb|kommentar|antwort|réponse|commentaire|comentario|comentário|respuesta|resposta|commenti|rispost|reactie|antwoord|komentarz|odpowied|comentari|răspuns|yorum|yanıt|تعليق|رد|মন্তব্য|تبصر/iu;
