// The word for "You" that stands where the viewer is named: hints for pages whose own rows do not tell it.
import { keyText } from './people';

const WORDS = new Set(
  (
    'you|chi|ti|você|tú|usted|vous|toi|du|sie|tu|voi|lei|jij|u|je|ty|wy|siz|sen|вы|ты|ви|ти|eu|tu însuți|dumneavoastră|sina|te|ön|jūs|tú mismo|' +
    'את/ה|אתה|את|אני|أنت|انت|آپ|شما|आप|तुम|আপনি|ਤੁਸੀਂ|તમે|நீங்கள்|你|您|あなた|自分|나|회원님|คุณ|bạn|anda|kamu|wewe|adiga|dig|deg|dig selv|sinä|εσείς|εσύ'
  ).split('|'),
);

/** Whether the text, with or without the colon of a spoken label, is a word for "You" in one of the languages listed. */
export function isYou(text: string): boolean {
  return text.length <= 40 && WORDS.has(youKey(text));
}

export function youKey(text: string): string {
  return keyText(text)
    .replace(/ ?[:：]$/, '')
    .toLowerCase();
}
