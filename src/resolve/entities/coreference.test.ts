import { describe, expect, test } from 'vitest';
import { readText } from '../../intake.ts';
import { readReport } from '../../sitrep.ts';

/** Whom the last of those words in a text mean, by the name that the record gives them; null where they are no mention. */
function meant(text: string, words: string): string | null {
  const { mentions, entities } = readReport(readText(text, { title: null, published: null }));
  const start = text.lastIndexOf(words);
  const mention = mentions.find((one) => one.start === start && one.end === start + words.length);
  return entities.find(({ id }) => id === mention?.entity)?.name ?? null;
}

describe('a name', () => {
  test.each([
    ['Omar Tamimi resigned on Monday. Mr Tamimi had led the ministry since May.', 'Tamimi', 'Omar Tamimi'],
    ['Omar Tamimi resigned. O. Tamimi had led the ministry.', 'O. Tamimi', 'Omar Tamimi'],
    ['Layla Haddad won the seat. Layla thanked voters.', 'Layla', 'Layla Haddad'],
    ['Omar Tamimi resigned. Sir Omar thanked his staff.', 'Omar', 'Omar Tamimi'],
    ['President Bashar al-Karam fled. Al-Karam landed in Moscow.', 'Al-Karam', 'Bashar al-Karam'],
    ['President Bashar al-Karam fled. He was silent, and Karam had left.', 'Karam', 'Bashar al-Karam'],
    ['UN Envoy Layla Haddad left Geneva. Ms Haddad was calm.', 'Haddad', 'Layla Haddad'],
    ['Sheikh Ahmed Karam stayed. Gen. Karam left.', 'Karam', 'Ahmed Karam'],
    ['Northern Relief Agency trucks left Goma. The NRA said the road was shut.', 'NRA', 'Northern Relief Agency'],
    ['The Northern Relief Organisation (NRO) left. NRO staff stayed.', 'NRO', 'Northern Relief Organisation'],
    [
      'Karam Holdings Ltd cut jobs in Sample City. Karam Holdings said demand fell.',
      'Karam Holdings',
      'Karam Holdings Ltd',
    ],
    [
      'Karam Liberation Front gunmen took Goma. The Liberation Front said so.',
      'Liberation Front',
      'Karam Liberation Front',
    ],
    ['KYIV, Ukraine — Shells fell near the river. Kyiv was calm.', 'Kyiv', 'Kyiv'],
    ['King Abdullah left. Pope Leo prayed.', 'Pope Leo', 'Pope Leo'],
  ])('in "%s" %s is %s', (text, words, who) => {
    expect(meant(text, words)).toBe(who);
  });

  test.each([
    ['Layla Haddad won the seat. Mr Layla was absent.', 'Layla', 'Layla'],
    ['Omar Tamimi resigned. Yusuf Tamimi left.', 'Yusuf Tamimi', 'Yusuf Tamimi'],
    ['Omar Tamimi resigned. Ms Tamimi stayed.', 'Tamimi', 'Tamimi'],
    ['Omar Tamimi resigned. Y. Tamimi left.', 'Y. Tamimi', 'Y. Tamimi'],
    ['Michael Jordan Airport was shut. Jordan sent aid.', 'Jordan', 'Jordan'],
    ['The Prime Minister was calm.', 'The Prime Minister', 'Prime Minister'],
  ])('in "%s" %s is %s and nobody told of', (text, words, who) => {
    expect(meant(text, words)).toBe(who);
  });
});

describe('a description', () => {
  test.each([
    ['Jamal Karam left Aleppo. The dictator, Jamal Karam, was ill.', 'The dictator', 'Jamal Karam'],
    ['President Omar Tamimi spoke. The dictator was calm.', 'The dictator', 'Omar Tamimi'],
    ['Foreign Minister Layla Haddad spoke. The minister left.', 'The minister', 'Layla Haddad'],
    ['Omar Tamimi is the leader of the Karam Front.', 'the leader', 'Omar Tamimi'],
    ['The former head of MI6 Sir John Karam spoke in London.', 'The former head', 'John Karam'],
    ['The head of the relief agency said no.', 'The head', 'head of the relief agency'],
    ['Deputy Prime Minister left the hall.', 'Deputy Prime Minister', 'Deputy Prime Minister'],
    ['A Syrian general fled.', 'A Syrian general', 'Syrian general'],
    ['The Karam Front claimed the raid. The group said it held ten hostages.', 'The group', 'Karam Front'],
    ['The Karam Front group took Goma.', 'The Karam Front group', 'Karam Front'],
    ['The Sample Bank shut. The bank said nothing.', 'The bank', 'Sample Bank'],
    ['Rebels took Homs on Monday. Later rebels entered Hama.', 'rebels', 'Rebels'],
    [
      'Syrian rebels left Aleppo. Libyan rebels stayed. The Syrian rebels returned.',
      'The Syrian rebels',
      'Syrian rebels',
    ],
    ['Rebels took the city of Homs on Friday.', 'the city', 'Homs'],
    ['Rebels took the city of Homs on Friday. The city was quiet.', 'The city', 'Homs'],
    ['Rebels entered Syria on Monday. Fighting spread to the capital.', 'the capital', 'Damascus'],
    ['The Syrian capital was shelled on Monday.', 'The Syrian capital', 'Damascus'],
    ['Fighting near the capital city of Damascus went on.', 'the capital city', 'Damascus'],
    ['Rebels took Homs. The provincial capital was quiet.', 'The provincial capital', 'Homs'],
    ['Troops entered Ghana on Monday. They left the country in May.', 'the country', 'Ghana'],
    ['Shelling hit Homs province. The province borders Lebanon.', 'Homs province', 'Homs'],
    ['Shelling hit Idlib province. The province borders Turkey.', 'The province', 'Idlib'],
    ["The rebels' leader was killed.", 'The rebels', 'rebels'],
  ])('in "%s" %s is %s', (text, words, who) => {
    expect(meant(text, words)).toBe(who);
  });

  test.each([
    [
      'Foreign Minister Layla Haddad spoke. The interior secretary was absent.',
      'The interior secretary',
      'interior secretary',
    ],
    ['Omar Tamimi spoke. I am a doctor, she said.', 'a doctor', null],
    ['The Sample Bank shut. The airline said nothing.', 'The airline', 'airline'],
    ['Syrian rebels left Aleppo. Libyan rebels stayed.', 'Libyan rebels', 'Libyan rebels'],
    ['Ten people fled Damascus. People cheered in Homs.', 'People', 'People'],
    ['Rebels seized Aleppo. The last village outside Aleppo held.', 'The last village', 'last village'],
    ['Rebels seized Aleppo. The nearby town was shelled.', 'The nearby town', 'nearby town'],
    ['Rebels seized Aleppo. The village outside Homs was shelled.', 'The village', 'village'],
    ['Rebels entered Damascus. The provincial capital was quiet.', 'The provincial capital', 'provincial capital'],
    ['Deputy Prime Minister left the hall.', 'Deputy', null],
    ['President Omar Tamimi fled.', 'President', null],
  ])('in "%s" %s is %s and nobody told of', (text, words, who) => {
    expect(meant(text, words)).toBe(who);
  });
});

describe('a pronoun', () => {
  test.each([
    ['Omar Tamimi met Layla Haddad. She thanked him.', 'She', 'Layla Haddad'],
    ['Omar Tamimi met Layla Haddad. She thanked him.', 'him', 'Omar Tamimi'],
    ['Omar Tamimi left with his father.', 'his', 'Omar Tamimi'],
    ['The army left Homs. Russian state media said they had regrouped.', 'Russian state media', 'Russian state media'],
    ['The Karam Front took Goma. It left on Monday.', 'It', 'Karam Front'],
    ['The army took Homs, the ministry said. It left on Monday.', 'It', 'army'],
    ['The army took Homs, said the ministry. It left on Monday.', 'It', 'army'],
    ['Nobody was hurt, Omar Tamimi said. He was calm.', 'He', 'Omar Tamimi'],
    ['The army took Homs, Sample Agency reported. It left on Monday.', 'It', 'army'],
    ['“I will stay in Homs,” Omar Tamimi said. “My army is ready.”', 'I', 'Omar Tamimi'],
    ['“I will stay in Homs,” Omar Tamimi said. “My army is ready.”', 'My', 'Omar Tamimi'],
    ['“We lost two men,” said Layla Haddad, a nurse. She added that the road was shut.', 'She', 'Layla Haddad'],
  ])('in "%s" %s is %s', (text, words, who) => {
    expect(meant(text, words)).toBe(who);
  });

  test.each([
    ['Omar Tamimi spoke in Homs. He told him to leave.', 'him'],
    ['Omar Tamimi left Homs. It rained.', 'It'],
    ['Omar Tamimi left Homs. It is clear that war is near.', 'It'],
    ['Omar Tamimi left Homs. It was a surprise.', 'It'],
    ['The Karam Front took Goma. The rockets arrived. They exploded.', 'They'],
    ['Layla Haddad left Homs. He stayed.', 'He'],
    ['Russian raids went on in Kherson. They were heavy.', 'They'],
  ])('in "%s" %s is nobody told of', (text, words) => {
    expect(meant(text, words)).toBeNull();
  });
});
