import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { extract } from '../extract.ts';

/** The states of a text as [what, subject, object, value]. */
function states(text: string) {
  const { document } = english.analyse(plainReport(text));
  return extract(document, english).drafts.flatMap((one) => {
    if (one.kind !== 'state') return [];
    const words = (span: { start: number; end: number } | null) =>
      span === null ? null : text.slice(span.start, span.end);
    return [{ ...one, line: [one.what, words(one.subject), words(one.object), one.value] }];
  });
}

describe('control', () => {
  it.each([
    ['Rebels control the city of Homs.', 'Rebels', 'full'],
    ['The army still holds the airport.', 'army', 'full'],
    ['Aleppo is in the hands of the rebels.', 'rebels', 'full'],
    ['The town remains under government control.', 'government', 'full'],
    ['The airport, held by the group since 2023, was shelled.', 'group', 'full'],
    ['The paramilitary group controls most of Darfur.', 'paramilitary group', 'part'],
  ])('%s', (text, holder, value) => {
    const found = states(text).filter(({ what }) => what === 'control');
    expect(found).toHaveLength(1);
    expect(found[0]?.line[1]).toBe(holder);
    expect(found[0]?.value).toBe(value);
  });

  it.each([
    'Rebels seized the city of Homs.',
    'The two sides held talks in Geneva.',
    'The ministry controls prices.',
    'The town came under rebel control on Friday.',
    'He runs a bakery in the town.',
  ])('no state: %s', (text) => expect(states(text).filter(({ what }) => what === 'control')).toEqual([]));
});

describe('whereabouts', () => {
  it.each([
    'The whereabouts of the president are unknown.',
    'The president’s whereabouts were not known on Sunday.',
    'The whereabouts of the dictator, who took power in 2000, is currently unknown.',
  ])('%s', (text) => {
    const [one] = states(text).filter(({ what }) => what === 'whereabouts');
    expect(one).toMatchObject({ value: 'unknown', certainty: 'unknown', object: null });
  });

  it('says who has left what', () => {
    expect(states('The president has left the capital.').map(({ line }) => line)).toContainEqual([
      'whereabouts',
      'president',
      'capital',
      'left',
    ]);
  });

  it.each(['The cause of the fire is unknown.', 'The troops left the town.'])('no state: %s', (text) =>
    expect(states(text).filter(({ what }) => what === 'whereabouts')).toEqual([]),
  );
});

describe('office, alliance, kinship', () => {
  it('keeps "former", the body and the name of an office-holder', () => {
    const [one] = states('Former head of MI6 Sir John Sawers spoke on Sunday.').filter(({ what }) => what === 'office');
    expect(one?.line).toEqual(['office', 'John Sawers', 'MI6', 'Former head of MI6']);
    expect(one?.background).toBe(true);
  });

  it.each([
    ['The rebels are backed by Rwanda.', ['alliance', 'rebels', 'Rwanda', 'sponsor']],
    ['The regime was supported by and Iran.', ['alliance', 'regime', 'Iran', 'sponsor']],
  ])('%s', (text, line) => expect(states(text).map((one) => one.line)).toContainEqual(line));

  it('names the relative and whose', () => {
    const [one] = states('He took power after the death of his father Hafez al-Assad.').filter(
      ({ what }) => what === 'kinship',
    );
    expect(one?.value).toBe('father');
    expect(one?.line[2]).toBe('his');
  });

  it.each(['Residents supported the strike.', 'Her son was hungry.', 'The plan is backed by evidence.'])(
    'no state: %s',
    (text) => expect(states(text)).toEqual([]),
  );
});
