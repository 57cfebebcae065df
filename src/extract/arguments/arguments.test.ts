import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { argumentsOf } from './arguments.ts';

/** Who acts on whom around a word of a text, as "subject > object"; "-" for nobody. */
function around(text: string, word: string): string {
  const [sentence] = english.analyse(plainReport(text)).document.sentences;
  const verb = sentence?.tokens.findIndex(({ form }) => form === word) ?? -1;
  if (sentence === undefined || verb < 0) return `no ${word}`;
  const { subject, object } = argumentsOf(sentence, verb);
  return [subject, object].map((token) => sentence.tokens[token]?.form ?? '-').join(' > ');
}

const cases = (rows: readonly [text: string, word: string, expected: string][]) =>
  it.each(rows)('%s (%s)', (text, word, expected) => {
    expect(around(text, word)).toBe(expected);
  });

describe('a clause of its own', () => {
  cases([
    ['Rebels shelled the town.', 'shelled', 'Rebels > town'],
    ['The town was shelled by rebels.', 'shelled', 'rebels > town'],
    ['The town was shelled on Friday.', 'shelled', '- > town'],
    ['The rebels were given food.', 'given', '- > food'],
    ['The rebels shelled on Friday.', 'shelled', 'rebels > -'],
  ]);
});

describe('coordination', () => {
  cases([
    ['Troops entered the town and burned the houses.', 'burned', 'Troops > houses'],
    ['The town was stormed and looted by gunmen.', 'stormed', 'gunmen > town'],
    ['The town was stormed and looted by gunmen.', 'looted', 'gunmen > town'],
    ['Troops stormed the town and the mayor fled.', 'fled', 'mayor > -'],
  ]);
});

describe('control and raising', () => {
  cases([
    ['The army forced the rebels to leave.', 'leave', 'rebels > -'],
    ['The army promised the rebels to leave.', 'leave', 'army > -'],
    ['The army is ready to leave.', 'leave', 'army > -'],
    ['It is willing to leave.', 'leave', 'It > -'],
    ['Thousands fled fighting.', 'fighting', '- > -'],
    ['The mayor accused the rebels of burning the town.', 'burning', 'rebels > town'],
    ['Troops withdrew, burning the town.', 'burning', 'Troops > town'],
    ['Video shows soldiers leaving the town.', 'leaving', 'soldiers > town'],
    ['The decision to leave surprised them.', 'leave', '- > -'],
    ["The army's decision to leave surprised them.", 'leave', 'army > -'],
  ]);
});

describe('a predicate that hangs on a noun', () => {
  cases([
    ['The men who shelled the town left.', 'shelled', 'men > town'],
    ['The town that rebels shelled is empty.', 'shelled', 'rebels > town'],
    ['The men shelling the town left.', 'shelling', 'men > town'],
    ['The town shelled by rebels is empty.', 'shelled', 'rebels > town'],
    ['The captured town is empty.', 'captured', '- > town'],
    ['The statue of a leader toppled by the crowd was old.', 'toppled', 'crowd > statue'],
    ['The strike which officials said killed two men was an accident.', 'killed', 'strike > men'],
    ['They asked for the whereabouts of the dictator, who fled.', 'fled', 'dictator > -'],
    ['The house where rebels met is empty.', 'met', 'rebels > -'],
  ]);
});
