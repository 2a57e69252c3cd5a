// What the sites call their own parts in the languages of the planted pages.
import type { Language } from './look';

interface Labels {
  reply: string;
  reposted: string;
  follows: string;
  follow: string;
  following: string;
  home: string;
  profile: string;
  like: string;
  comment: string;
  share: string;
  createPost: string;
  /** Names stand in the place of `…`. */
  onYourMind: string;
  commentAs: string;
  commentBy: string;
  reacted: string;
  you: string;
  typeHere: string;
  contacts: string;
  seenBy: string;
  unreadMessages: string;
}

type Table = Record<Language, Labels>;

const KEYS = [
  'reply',
  'reposted',
  'follows',
  'follow',
  'following',
  'home',
  'profile',
  'like',
  'comment',
  'share',
  'createPost',
  'onYourMind',
  'commentAs',
  'commentBy',
  'reacted',
  'you',
  'typeHere',
  'contacts',
  'seenBy',
  'unreadMessages',
] as const satisfies readonly (keyof Labels)[];

const ROWS: Record<Language, string> = {
  en: 'Post your reply|You reposted|Follows you|Follow|Following|Home|Profile|Like|Comment|Share|Create a post|What’s on your mind, …?|Comment as …|Comment by … 2 hours ago|You and 11 others|You|Type a message|Contacts|Seen by 12|2 unread messages',
  cy: 'Postio eich ateb|Ailbostiwyd gennych chi|Yn eich dilyn|Dilyn|Yn dilyn|Cartref|Proffil|Hoffi|Sylw|Rhannu|Creu postiad|Beth sydd ar eich meddwl, …?|Rhoi sylw fel …|Sylw gan … 2 awr yn ôl|Chi ac 11 arall|Chi|Teipiwch neges|Cysylltiadau|Gwelwyd gan 12|2 neges heb eu darllen',
  fr: 'Postez votre réponse|Vous avez reposté|Vous suit|Suivre|Abonné|Accueil|Profil|J’aime|Commenter|Partager|Créer une publication|Que voulez-vous dire, … ?|Commenter en tant que …|Commentaire de … il y a 2 heures|Vous et 11 autres personnes|Vous|Écrivez un message|Contacts|Vu par 12|2 messages non lus',
  de: 'Poste deine Antwort|Du hast repostet|Folgt dir|Folgen|Folge ich|Startseite|Profil|Gefällt mir|Kommentieren|Teilen|Beitrag erstellen|Was machst du gerade, …?|Als … kommentieren|Kommentar von … vor 2 Stunden|Dir und 11 weiteren|Du|Nachricht schreiben|Kontakte|Von 12 gesehen|2 ungelesene Nachrichten',
  pl: 'Opublikuj odpowiedź|Podane dalej przez Ciebie|Obserwuje Cię|Obserwuj|Obserwujesz|Główna|Profil|Lubię to|Komentarz|Udostępnij|Utwórz post|Co słychać, …?|Skomentuj jako …|Komentarz autora … 2 godziny temu|Ty i 11 innych osób|Ty|Wpisz wiadomość|Kontakty|Wyświetlone przez 12|2 nieprzeczytane wiadomości',
  es: 'Postea tu respuesta|Reposteaste|Te sigue|Seguir|Siguiendo|Inicio|Perfil|Me gusta|Comentar|Compartir|Crear una publicación|¿Qué estás pensando, …?|Comentar como …|Comentario de … hace 2 horas|Tú y 11 personas más|Tú|Escribe un mensaje|Contactos|Visto por 12|2 mensajes no leídos',
  ar: 'انشر ردك|قمت بإعادة النشر|يتابعك|متابعة|تتابعه|الرئيسية|الملف الشخصي|أعجبني|تعليق|مشاركة|إنشاء منشور|بم تفكر يا …؟|تعليق باسم …|تعليق … قبل ساعتين|أنت و11 آخرون|أنت|اكتب رسالة|جهات الاتصال|شاهده 12|رسالتان غير مقروءتين',
  ur: 'اپنا جواب پوسٹ کریں|آپ نے دوبارہ پوسٹ کیا|آپ کو فالو کرتا ہے|فالو کریں|فالو کر رہے ہیں|ہوم|پروفائل|پسند|تبصرہ|شیئر|پوسٹ بنائیں|…، آپ کیا سوچ رہے ہیں؟|… کے طور پر تبصرہ|… کا تبصرہ 2 گھنٹے پہلے|آپ اور 11 دیگر|آپ|پیغام لکھیں|رابطے|12 نے دیکھا|2 نئے پیغامات',
  zh: '发布你的回复|你已转帖|关注了你|关注|正在关注|主页|个人资料|赞|评论|分享|创建帖子|…，分享你的新鲜事吧|以 … 的身份评论|… 2小时前的评论|你和其他11人|你|输入消息|联系人|12人看过|2条未读消息',
};

export const LABELS = Object.fromEntries(
  Object.entries(ROWS).map(([language, row]) => {
    const words = row.split('|');
    if (words.length !== KEYS.length) throw new Error(`The labels of ${language} are ${words.length}, not ${KEYS.length}.`);
    return [language, Object.fromEntries(KEYS.map((key, index) => [key, words[index]]))];
  }),
) as unknown as Table;
