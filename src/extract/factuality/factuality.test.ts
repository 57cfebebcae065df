import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { factualityOf } from './factuality.ts';

/** How a text puts the word given. */
function put(text: string, word: string) {
  const { document } = english.analyse(plainReport(text, { published: '2024-12-08T12:00:00Z' }));
  for (const [sentence, { tokens }] of document.sentences.entries()) {
    const token = tokens.findIndex(({ form }) => form === word);
    if (token >= 0) return factualityOf(document, english, { sentence, token });
  }
  throw new Error(`no "${word}" in "${text}"`);
}

describe('certainty', () => {
  it.each([
    ['The rebels captured the town.', 'captured', 'asserted'],
    ['Officials said the rebels captured the town.', 'captured', 'asserted'],
    ['If the regime has fallen, the border will open.', 'fallen', 'conditional'],
    ['The army may attack the town.', 'attack', 'hedged'],
    ['The president has reportedly fled the country.', 'fled', 'hedged'],
    ['The apparent fall of the government was welcomed.', 'fall', 'hedged'],
    ['The minister will visit the camp on Monday.', 'visit', 'planned'],
    ['Prices will rise next year.', 'rise', 'predicted'],
    ['The army plans to withdraw from the valley.', 'withdraw', 'planned'],
    ['The alleged attack took place at dawn.', 'attack', 'claimed'],
    ['Did the troops withdraw?', 'withdraw', 'asked'],
    ['We need to see civilians protected.', 'protected', 'unknown'],
    ['The opposition wants the president to resign.', 'resign', 'unknown'],
    ['We must have a settlement where the government acts for all.', 'acts', 'unknown'],
    ['The envoy was clear about foreigners leaving the country.', 'leaving', 'unknown'],
    ['The senator was vocal about troops shelling the town.', 'shelling', 'unknown'],
    ['Reporters saw foreigners leaving the country.', 'leaving', 'asserted'],
    ['The rebels managed to capture the bridge.', 'capture', 'asserted'],
    ['The rebels were able to capture the bridge.', 'capture', 'asserted'],
    ['Gunmen had been able to capture the bridge, officials said.', 'capture', 'asserted'],
    ['The rebels are able to capture the bridge.', 'capture', 'predicted'],
    ['A clip appears to show marines leaving the port.', 'leaving', 'hedged'],
    ['Pictures claimed to show marines leaving the port spread quickly.', 'leaving', 'claimed'],
    ['A video shared online as showing marines leaving the port is old.', 'leaving', 'claimed'],
    ['A video shows marines leaving the port.', 'leaving', 'asserted'],
  ])('%s: %s is %s', (text, word, certainty) => {
    expect(put(text, word).certainty).toBe(certainty);
  });
});

describe('polarity and what happened', () => {
  it.each([
    ['The troops did not leave the city.', 'leave', 'negative', -1],
    ['No soldiers were killed.', 'killed', 'negative', -1],
    ['The rebels failed to capture the bridge.', 'capture', 'negative', -1],
    ['Guards prevented the mob from storming the palace.', 'storming', 'negative', 0],
    ['The rebels managed to capture the bridge.', 'capture', 'positive', 3],
    ['The rebels captured the bridge.', 'captured', 'positive', 3],
    ['Marines landed on the island with no sign of resistance.', 'landed', 'positive', 3],
    ['Police cleared the square amid no protest.', 'cleared', 'positive', 3],
    ['The envoy met with no one.', 'met', 'negative', -1],
    ['The envoy spoke to no one.', 'spoke', 'negative', -1],
  ])('%s: %s is %s', (text, word, polarity, most) => {
    const found = put(text, word);
    expect(found.polarity).toBe(polarity);
    if (most > 0) expect(found.happened).toBeGreaterThanOrEqual(1.5);
    else expect(found.happened).toBeLessThanOrEqual(most);
  });

  it('asserts nothing that is only wished, asked or supposed', () => {
    for (const [text, word] of [
      ['We need to see civilians protected.', 'protected'],
      ['If the regime has fallen, the border will open.', 'fallen'],
      ['The opposition wants the president to resign.', 'resign'],
    ] as const) {
      expect(put(text, word).happened).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('background', () => {
  it.each([
    ['The dictator took power in 2000.', 'took', true],
    ['The country has been at war since 2011.', 'war', true],
    ['He was jailed two decades ago.', 'jailed', true],
    ['The rebels took the city on Sunday.', 'took', false],
    ['Officials said the rebels had taken the city.', 'taken', false],
    ['The army shelled the town in December 2024.', 'shelled', false],
    ['The palace denied reports that the king had left the capital.', 'left', false],
    ['Officers dismissed rumours that the garrison had surrendered.', 'surrendered', false],
    ['The garrison had surrendered two years ago.', 'surrendered', true],
    ['Rebels captured Gao in 2012 before Islamist groups drove them out.', 'drove', true],
    ['The town had been rebel-held since 2012 before the army drove them out.', 'drove', false],
    ['Rebels captured Gao in 2012 before the army drove them out on Monday.', 'drove', false],
  ])('%s: %s %s', (text, word, expected) => {
    expect(put(text, word).background).toBe(expected);
  });
});
