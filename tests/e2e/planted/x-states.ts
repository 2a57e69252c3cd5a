// The states of X's pages: what is open beside the post, which front end, and who has acted.
import { commonStates, everySecond, partStates, type State } from './states';
import { X_PARTS } from './x-page';

const PARTS = Object.keys(X_PARTS).filter((part) => part !== 'message drawer');

export const X_STATES: readonly State[] = [
  ...everySecond(commonStates(), 0),
  ...partStates(PARTS, { 'account menu': 'visible', 'composer in a dialog': 'visible', 'quote of an own post': 'post' }),
  { name: 'narrow rail', look: { parts: ['narrow rail'] } },
  { name: 'bar at the top', look: { parts: ['bar at the top'] } },
  { name: 'home timeline', look: { parts: ['home timeline', 'home composer', 'tabs'] }, modes: ['post', 'visible'] },
  { name: 'new generation', look: { parts: ['new generation'] }, short: 'visible' },
  {
    name: 'new generation, dark and named',
    look: { parts: ['new generation'], dark: true, words: 'Fixture Reporter-Quellwyn again.' },
  },
  {
    name: 'drawers, card and notice open, dark',
    look: { dark: true, parts: ['chat drawer', 'grok drawer', 'hover card', 'notice at the foot'] },
  },
  { name: 'liked and followed by one of the two', look: { parts: ['no row above'] }, actsApart: true, short: 'visible' },
  {
    name: 'liked and followed by one of the two, in Welsh',
    look: { parts: ['no row above', 'poll with an own vote'], language: 'cy' },
    actsApart: true,
  },
  { name: 'reposted by one of the two', look: {}, actsApart: true, modes: ['post'], short: 'post' },
];
