// The answers of the school card's form: what is missing or wrong is named, and one's own key is the casebook's.
import { describe, expect, it } from 'vitest';
import { answersOf, checkedAnswers } from '@/entrypoints/casebook/card/card-answers';
import type { SchoolCard } from '@/utils/evidence/school-card';

const MINE = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const THEIRS = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';

describe('the answers of a school card', () => {
  it('name every field that is missing or wrong', () => {
    expect(checkedAnswers({ school: ' ', keys: { deputy: 'nonsense' } }, MINE)).toEqual({ wrong: ['school', 'role', 'deputy'] });
  });

  it('put the casebook’s own key under the role of whoever opens it, whatever was typed there before', () => {
    const keys = { head: THEIRS, dsl: ` ${THEIRS.toUpperCase()} `, chair: '' };
    expect(checkedAnswers({ school: 'Ysgol', role: 'head', keys }, MINE)).toEqual({ keys: { head: MINE, dsl: THEIRS } });
  });

  it('begin with those of the card before', () => {
    const last = { school: 'Ysgol Enghraifft', keys: { deputy: MINE, head: THEIRS } } as SchoolCard;
    expect(answersOf(last, MINE, 'Another')).toEqual({ school: 'Ysgol Enghraifft', role: 'deputy', keys: last.keys });
    expect(answersOf(undefined, MINE, 'Ysgol Enghraifft')).toEqual({ school: 'Ysgol Enghraifft', keys: {} });
  });
});
