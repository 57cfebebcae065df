import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import type { EventDraft } from '../draft.ts';
import { extract } from '../extract.ts';

/** The words of a role of the first event of a type in a text, joined by " + ". */
function filler(text: string, what: string, role: 'agent' | 'patient' | 'place'): string {
  const { document } = english.analyse(plainReport(text));
  const event = extract(document, english).drafts.find(
    (draft): draft is EventDraft => draft.kind === 'event' && draft.what === what,
  );
  return event === undefined ? `no ${what}` : event[role].map(({ start, end }) => text.slice(start, end)).join(' + ');
}

const cases = (role: 'agent' | 'patient' | 'place', rows: readonly [text: string, what: string, expected: string][]) =>
  it.each(rows)('%s (%s)', (text, what, expected) => {
    expect(filler(text, what, role)).toBe(expected);
  });

describe('a measuring word is looked through', () => {
  cases('agent', [
    ['A group of rebels attacked the base.', 'attack', 'rebels'],
    ['Thousands of students protested in the capital.', 'protest', 'students'],
    ['A commander of rebels attacked the base.', 'attack', 'commander of rebels'],
    ['A group attacked the base.', 'attack', 'group'],
  ]);
});

describe('a plural is named by the places behind it', () => {
  cases('patient', [
    ['Rebels seized key cities including Homs and Hama.', 'seize', 'Homs'],
    ['Rebels seized towns such as Homs.', 'seize', 'Homs'],
    ['Rebels seized buildings with the support of Homs.', 'seize', 'buildings'],
    ['Rebels seized the towns without a fight.', 'seize', 'towns'],
  ]);
});

describe('who opens what is said', () => {
  cases('agent', [
    ['Hungary said it will send food to the refugees.', 'aid', 'Hungary'],
    ['The rebels said they had captured the base.', 'seize', 'rebels'],
    ['The minister said he met the rebels in Geneva.', 'meet', 'minister'],
    ['"We captured the base," the rebels said.', 'seize', 'rebels'],
    // Number, a person for a thing, and who speaks only afterwards.
    ['The minister said they had captured the base.', 'seize', 'they'],
    ['Sheriff John Sample said he shot two neighbours.', 'shoot', 'he'],
    ['They captured the base, the rebels said.', 'seize', 'They'],
    ['The minister saw him attack the guard.', 'attack', 'him'],
  ]);
});

describe('who asks names nobody', () => {
  cases('agent', [
    ['Nobody knows who destroyed the bridge.', 'destroy', ''],
    ['It is unclear who attacked the convoy.', 'attack', ''],
    ['Police arrested the men who attacked the convoy.', 'attack', 'men'],
  ]);
});

describe('where something happens', () => {
  cases('place', [
    ['Rebels killed two guards in Homs.', 'kill', 'Homs'],
    ['A bomb exploded in Homs, killing two guards.', 'kill', 'Homs'],
    ['Clashes broke out on the outskirts of Homs.', 'clash', 'Homs'],
    ['Rebels killed two guards in anger.', 'kill', ''],
    ['Rebels killed two guards in March.', 'kill', ''],
    ['Rebels killed two guards by the army.', 'kill', ''],
  ]);
});

describe('whom an act is aimed at, where the parse does not tell', () => {
  cases('patient', [
    ['Farmers protested outside the ministry against Hungary.', 'protest', 'Hungary'],
    ['The minister threatened retaliation against Hungary.', 'threaten', 'Hungary'],
    ['Hundreds protested in Bamako.', 'protest', ''],
    ['Hundreds protested over the loss of Gao.', 'protest', ''],
  ]);
});

describe('an actor inside a phrase', () => {
  cases('agent', [
    ['The withdrawal of Russian forces began.', 'withdraw', 'Russian forces'],
    ["Hungary's attack on the base failed.", 'attack', 'Hungary'],
    ['The March attack on the base failed.', 'attack', ''],
    ['The attack on the base failed.', 'attack', ''],
  ]);
});
