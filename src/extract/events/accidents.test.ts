import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { isAccident } from './accidents.ts';

/** Is what a word of a text tells an accident? */
function accident(text: string, word: string): boolean {
  const { document } = english.analyse(plainReport(text));
  for (const sentence of document.sentences) {
    const token = sentence.tokens.findIndex(({ form }) => form === word);
    if (token >= 0) return isAccident(document, sentence, token);
  }
  throw new Error(`no "${word}" in "${text}"`);
}

describe('harm that is nobody’s deed', () => {
  it.each([
    ['A bus plunged into a ravine, killing 25 people.', 'killing'],
    ['Nine people were killed in an earthquake.', 'killed'],
    ['Six workers were killed when a bridge collapsed.', 'killed'],
    ['A blast at a fireworks factory killed six people.', 'killed'],
    ['A gas leak set off a blast in Karam. Two bystanders were wounded.', 'wounded'],
    ['The ferry capsized and 12 people were killed.', 'killed'],
  ])('%s', (text, word) => expect(accident(text, word)).toBe(true));

  it.each([
    ['A car bomb killed six people.', 'killed'],
    ['Rebels shelled the market, killing 25 people.', 'killing'],
    ['Nine people were killed by a police car.', 'killed'],
    ['A blast killed six people in the market.', 'killed'],
    ['Soldiers killed six people in the mosque.', 'killed'],
    ['Gunmen attacked a bus, killing 25 people.', 'killing'],
  ])('somebody is behind it: %s', (text, word) => expect(accident(text, word)).toBe(false));
});
