import { expect, test } from 'vitest';
import { plainReport } from '../intake.ts';
import { english } from '../languages/en/index.ts';
import { toponyms } from './toponyms.ts';

/** "words=country" of the place names of a text, in order; nationality words in braces. */
function found(text: string): string[] {
  const { document } = english.analyse(plainReport(text, { title: null, published: null }));
  return toponyms(document, english.placeLinks).map(({ start, end, kind, place }) => {
    const words = `${text.slice(start, end)}=${place === null ? '?' : (place.country ?? '-')}`;
    return kind === 'demonym' ? `{${words}}` : words;
  });
}

test.each([
  ['Rebels entered Aleppo and moved on Hama.', ['Aleppo=SY', 'Hama=SY']],
  [
    'Troops withdrew from Deir ez-Zor and Al-Mayadin in eastern Syria.',
    ['Deir ez-Zor=SY', 'Al-Mayadin=SY', 'Syria=SY'],
  ],
  ['The Syrian army left Homs province, a Lebanese official said.', ['{Syrian=SY}', 'Homs=SY', '{Lebanese=LB}']],
  ['Clashes broke out in Tripoli, Lebanon, on Monday.', ['Tripoli=LB', 'Lebanon=LB']],
  ['Militias fought over the port of Tripoli while Libya was without a government.', ['Tripoli=LY', 'Libya=LY']],
  ['Flooding closed roads in Springfield, Mass., and in Boston.', ['Springfield=US', 'Mass.=US', 'Boston=US']],
  ['South Korean and British diplomats met in New Delhi.', ['{South Korean=KR}', '{British=GB}', 'New Delhi=IN']],
  ['Fires spread in British Columbia and New South Wales.', ['British Columbia=CA', 'New South Wales=AU']],
  ['Kurdish fighters hold Kobani near the Turkish border.', ['{Kurdish=?}', 'Kobani=SY', '{Turkish=TR}']],
  ['Ships were hit in the Red Sea and the Strait of Hormuz.', ['Red Sea=-', 'Strait of Hormuz=-']],
])('places in: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['Actor Paris Hilton and writer Jordan Peterson declined to comment.'],
  ['Researchers at the University of California published the study in the New York Times.'],
  ['The minister spoke to Sky News and to the Washington Post.'],
  ['Chad Smith, 42, was charged on Friday.'],
  ['Three people fell ill with West Nile virus.'],
  ['Mr Lincoln told the court that he had not been there.'],
  ['The deal cost US$5 million.'],
])('no place in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('the other places of the report choose between namesakes', () => {
  expect(
    found(
      'Police in Alexandria arrested two men. The sheriff of Rapides Parish, Louisiana, said they came from Pineville.',
    )[0],
  ).toBe('Alexandria=US');
  expect(found('Police in Alexandria arrested two men. A court in Cairo will hear them, Egypt said.')[0]).toBe(
    'Alexandria=EG',
  );
});

test('a town that the words put in a country where none is known is left without a place', () => {
  const found = toponyms(
    english.analyse(
      plainReport('A bridge fell near Springfield, Bangladesh, on Monday.', { title: null, published: null }),
    ).document,
    english.placeLinks,
  );
  expect(found[0]).toMatchObject({ kind: 'place', place: null });
});

test('names never overlap and follow the text', () => {
  const text =
    'In North Macedonia, the Republic of Korea and New York City, officials from Northern Ireland met Bosnian Serbs.';
  const { document } = english.analyse(plainReport(text, { title: null, published: null }));
  const spans = toponyms(document, english.placeLinks);
  expect(spans.length).toBeGreaterThan(3);
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
});
