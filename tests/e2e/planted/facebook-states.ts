// The states of Facebook's pages: what is open beside the post, in the page or in a dialog, and who has acted.
import { FACEBOOK_PARTS } from './facebook-page';
import { commonStates, everySecond, partStates, type State } from './states';

export const FACEBOOK_STATES: readonly State[] = [
  ...everySecond(commonStates(), 1),
  ...partStates(Object.keys(FACEBOOK_PARTS), {
    'faces of members': 'visible',
    'seen by': 'visible',
    'own photograph beside the words': 'post',
    'an own post shared': 'post',
    'own reply under a comment': 'thread',
  }),
  { name: 'in a dialog', look: { parts: ['in a dialog'] }, short: 'visible' },
  { name: 'in a dialog, dark, with a draft', look: { dark: true, parts: ['in a dialog', 'draft of a comment'] } },
  { name: 'feed', look: { parts: ['feed', 'stories'] }, modes: ['post', 'visible'] },
  {
    name: 'windows and notices open, dark',
    look: { dark: true, parts: ['chat window', 'notifications open', 'notice at the foot'] },
  },
  { name: 'reacted by one of the two', look: {}, actsApart: true, short: 'visible' },
  { name: 'reacted by one of the two, in Welsh', look: { language: 'cy' }, actsApart: true },
  {
    name: 'followed by one of the two',
    look: { parts: ['follow beside the author', 'faces of members'] },
    actsApart: true,
    short: 'post',
  },
];
