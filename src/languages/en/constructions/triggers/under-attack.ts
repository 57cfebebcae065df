import type { FigureOfSpeech } from '../../../../extract/triggers/construction.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, has, lemma, marked } from '../../../../language/pattern.ts';
import { above } from '../paths.ts';
import { ofClass } from './class.ts';

/** "The chairman, under attack for months": a person in office is attacked with words. */
export const underAttack: FigureOfSpeech = {
  name: 'triggers/under-attack',
  isEvent: true,
  holds: all(
    lemma(words('attack fire pressure siege')),
    marked(words('under')),
    has(above(any(ofClass('leader'), ofClass('executive')))),
  ),
  yes: [
    ['The chairman, under attack for months, resigned.', 'attack'],
    ['The coach, under fire since June, left the club.', 'fire'],
  ],
  no: [
    'The town, under attack for months, fell.',
    'The chairman condemned the attack.',
    'The chairman resigned after an attack.',
  ],
};
