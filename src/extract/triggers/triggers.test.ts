import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { eventTriggers } from './triggers.ts';

/** The words of a text that tell an event, each with the rule by which it does. */
const triggersIn = (text: string): string[] =>
  english
    .analyse(plainReport(text))
    .document.sentences.flatMap((sentence) =>
      eventTriggers(sentence, english).map(({ token, rule }) => `${sentence.tokens[token]?.form} ${rule}`),
    );

describe('what a verb tells', () => {
  it.each([
    ['The army took over the town.', 'took verb:seize'],
    ['The troops pulled out of the town.', 'pulled verb:withdraw'],
    ['Thousands took part in a rally.', 'took verb:protest'],
    ['The rebels drove the troops from the village.', 'drove verb:displace'],
    ['The rebels drove the troops from power.', 'drove verb:overthrow'],
    ['The army captured most of the province.', 'captured verb:seize'],
    ['Rebels captured Zaranj, the provincial capital.', 'captured verb:seize'],
    ['Rebels captured attention.', 'captured verb:other'],
    ['Rebels stormed a government building.', 'stormed verb:storm'],
    ['The state withdrew its observers.', 'withdrew verb:expel'],
    ['The team crushed Example United 3-1.', 'crushed verb:other'],
  ])('%s', (text, told) => {
    expect(triggersIn(text)).toEqual([told]);
  });

  it('takes control of a part for no taking part', () => {
    expect(triggersIn('The army took control of a part of the town.')).toEqual(['took verb:seize']);
  });

  it('takes a past form for a verb that a tagger took for a name, in a headline only', () => {
    const mistagged = (text: string): string[] => {
      const [sentence] = english.analyse(plainReport(text)).document.sentences;
      if (sentence === undefined) return [];
      const tokens = sentence.tokens.map((token, at) => (at === 1 ? { ...token, upos: 'PROPN' as const } : token));
      return eventTriggers({ ...sentence, tokens, names: [{ first: 0, last: 1, kind: 'place' }] }, english).map(
        ({ rule }) => rule,
      );
    };
    expect(mistagged('Rebels Seized Aleppo Overnight')).toEqual(['recovered:seize']);
    expect(mistagged('Rebels seized Aleppo overnight')).toEqual([]);
  });

  it('tells one event of a verb and its noun, two of a verb that welcomes one', () => {
    expect(triggersIn('The army launched an investigation.')).toEqual(['launched verb:investigate']);
    expect(triggersIn('The minister welcomed the fall of the town.')).toEqual([
      'welcomed verb:support',
      'fall noun:fall',
    ]);
  });
});

describe('what a noun tells', () => {
  it.each([
    ['The looting shocked the town.', 'looting noun:loot'],
    ['An exchange of fire shocked the town.', 'exchange noun:clash'],
    ['The march on the capital shocked the town.', 'march noun:advance'],
    ['Clashes between the army and rebels shocked the town.', 'Clashes noun:clash'],
    ['The offensive shocked the town.', 'offensive noun:attack'],
    ['The Academy Awards shocked the town.', 'Awards noun:other'],
    ['The heart attack shocked the town.', null],
    ['The trade union shocked the town.', null],
    ['The building shocked the town.', null],
  ])('%s', (text, told) => {
    expect(triggersIn(text)).toEqual([...(told === null ? [] : [told]), 'shocked verb:other']);
  });

  it('tells no event by a noun that only describes', () => {
    expect(triggersIn('It will be a surprise.')).toEqual([]);
  });
});

describe('what happened to people', () => {
  it.each([
    ['Twelve people are dead.', ['dead adjective:dead']],
    ['Seven militants and an officer are dead.', ['dead adjective:dead']],
    ['Two men are missing.', ['missing adjective:missing']],
    ['The death toll rose to 45.', ['toll noun:toll', 'rose verb:other']],
    ['The missing men were found.', ['found verb:other']],
    ['The men are homeless.', []],
    ['The building is old.', []],
  ])('%s', (text, told) => {
    expect(triggersIn(text)).toEqual(told);
  });
});
