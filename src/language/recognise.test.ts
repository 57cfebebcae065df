import { expect, test } from 'vitest';
import { smallWords } from '../languages/small-words.ts';
import { recognise } from './recognise.ts';

test.each([
  ['The rebels said on Sunday that they had taken the city and that the army was leaving.', 'en'],
  ['Les rebelles ont pris la ville dimanche et le gouvernement a annoncé que les troupes se retirent.', 'fr'],
  [
    'Die Rebellen haben am Sonntag die Stadt eingenommen, und die Armee zieht sich nach Angaben der Regierung zurück.',
    'de',
  ],
  ['Los rebeldes tomaron la ciudad el domingo y el gobierno dijo que las tropas se retiran por ahora.', 'es'],
  ['Повстанцы заявили в воскресенье, что взяли город.', 'ru'],
  ['Повстанці заявили у неділю, що їхні сили взяли місто.', 'uk'],
  ['قال المعارضون يوم الأحد إنهم سيطروا على المدينة', 'ar'],
  ['叛軍週日表示他們已經佔領了該市', 'zh'],
  ['Isyancılar pazar günü bir açıklama yaptı ve bu şehir için çok önemli olan yolu da aldı.', 'tr'],
])('%s', (text, language) => expect(recognise(text, smallWords).language).toBe(language));

test.each(['Rebels seize Aleppo', 'Aleppo falls', 'Bashar al-Assad flees Damascus', 'UN: 300 killed'])(
  'a short headline is never taken for another language: %s',
  (text) => expect([null, 'en']).toContain(recognise(text, smallWords).language),
);

test('names and a quotation from elsewhere do not make a report foreign', () => {
  const text =
    'The president of the Côte d’Ivoire said “la paix est la seule voie” at a meeting of the union in Addis Ababa, and the envoys of Mali and Chad agreed with him.';
  expect(recognise(text, smallWords).language).toBe('en');
});
