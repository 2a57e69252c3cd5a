// The words of shown times in English and Welsh, with a few Chinese, Japanese and Korean ones: hints, never needed to find a post.

/** Month names in lower case to 1 … 12; full and shortened. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan ionawr ion',
    'february feb chwefror chwef chw',
    'march mar mawrth maw',
    'april apr ebrill ebr',
    'may mai',
    'june jun mehefin meh',
    'july jul gorffennaf gorff gor',
    'august aug awst aws',
    'september sept sep medi med',
    'october oct hydref hyd',
    'november nov tachwedd tach',
    'december dec rhagfyr rhag rha',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Day names to 0 (Sunday) … 6, longer spellings first. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'sunday|dydd sul|sun|sul',
    'monday|dydd llun|mon|llun',
    'tuesday|dydd mawrth|tues|tue|maw',
    'wednesday|dydd mercher|weds|wed|mer',
    'thursday|dydd iau|thurs|thur|thu|iau',
    'friday|dydd gwener|fri|gwen|gwe',
    'saturday|dydd sadwrn|sat|sad',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index] as const)),
);

export const DAYS_AGO: Readonly<Record<string, number>> = {
  today: 0,
  heddiw: 0,
  今日: 0,
  今天: 0,
  오늘: 0,
  yesterday: 1,
  ddoe: 1,
  昨日: 1,
  昨天: 1,
  어제: 1,
};

/** What may stand between the parts of a time. */
export const FILLERS = /(?<![\p{L}])(?:at|on|am|ar|yn|·|,|•|-|–|\||\(|\))(?![\p{L}])/gu;

const UNITS_AFTER_NUMBER =
  's|sec|secs|second|seconds|m|min|mins|minute|minutes|h|hr|hrs|hour|hours|d|day|days|w|wk|wks|week|weeks|mo|mos|month|months|y|yr|yrs|year|years' +
  '|e|eiliad|munud|mun|a|awr|diwrnod|diwrnodau|dydd|wythnos|wythnosau|mis|misoedd|bl|blwyddyn|mlynedd|flynedd|o oriau';

/** "3 d", "9h", "3 days ago", "just now", "3 awr yn ôl", "3 小时前": it says how long ago, which places it only roughly. */
export const RELATIVE = new RegExp(
  String.raw`^(?:(?:about |over )?(?:\d{1,4}|a|an|one) ?(?:${UNITS_AFTER_NUMBER})\.?(?: ago| yn ôl)?|just now|now|nawr|\d{1,4} ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|초|분|시간|일|주)(?: ?(?:前|전))?)$`,
  'u',
);
