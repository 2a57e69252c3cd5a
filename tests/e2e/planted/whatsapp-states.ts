// The states of WhatsApp Web: drawers, bars and rows beside the message, both builds, groups and chats of two.
import { commonStates, everySecond, partStates, type State } from './states';
import { WHATSAPP_PARTS } from './whatsapp-page';

export const WHATSAPP_STATES: readonly State[] = [
  ...everySecond(commonStates(), 0),
  ...partStates(Object.keys(WHATSAPP_PARTS), {
    'group information': 'visible',
    'menu of a message': 'visible',
    'mention of a contact': 'thread',
    'card of a contact': 'visible',
    'quote of a contact': 'thread',
  }),
  { name: 'older build', look: { parts: ['older build'] }, short: 'visible' },
  { name: 'older build, dark and in Welsh', look: { parts: ['older build'], dark: true, language: 'cy' } },
  { name: 'chat of two', look: { parts: ['chat of two'] } },
  { name: 'without a quote', look: { parts: ['no quote'] } },
  {
    name: 'bubbles as wide as their words',
    look: {
      parts: ['bubbles as wide as their words'],
      words:
        'Invented words about a school, sent by nobody, as long as a line of a bubble is and then a good deal longer than that.',
    },
    short: 'post',
  },
  {
    name: 'voted and reacted by one of the two',
    look: { parts: ['poll with an own vote', 'reactions of people'] },
    actsApart: true,
  },
];
