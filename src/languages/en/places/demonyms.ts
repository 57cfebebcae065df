import type { Demonyms } from '../../../language/lexicon/demonyms.ts';
import { countries } from './countries.ts';
import { rowsOf } from './rows.ts';

/** Nationality and people words that stand for one country though they are not its usual demonym. */
const others = `
Anglo|GB
English|GB
Englishman|GB
Englishmen|GB
Englishwoman|GB
Scottish|GB
Scot|GB
Scotsman|GB
Scotsmen|GB
Welsh|GB
Welshman|GB
Northern Irish|GB
Soviet|
Kurdish|
Kurd|
Arab|
Arabic|
Arabian|
Persian|IR
Pashtun|
Hazara|
Baloch|
Baluchi|
Chechen|RU
Dagestani|RU
Ingush|RU
Tatar|
Crimean|
Ossetian|
South Ossetian|
Abkhaz|
Abkhazian|
Catalan|ES
Basque|ES
Tibetan|CN
Uighur|CN
Uyghur|CN
Rohingya|MM
Tamil|
Sinhalese|LK
Sikh|
Kashmiri|
Punjabi|
Bengali|
Tuareg|
Berber|
Amazigh|
Hausa|NG
Fulani|
Igbo|NG
Yoruba|NG
Zulu|ZA
Xhosa|ZA
Hutu|
Tutsi|
Oromo|ET
Tigrayan|ET
Darfuri|SD
Gazan|PS
Yazidi|
Yezidi|
Druze|
Alawite|
Assyrian|
Turkmen|
Turkoman|
Circassian|
Jewish|
Jew|
Roma|
European|
African|
Asian|
Latin American|
South American|
North American|
Central American|
Middle Eastern|
Scandinavian|
Nordic|
Balkan|
Baltic|
Slavic|
Yugoslav|
Yugoslavian|
Czechoslovak|CZ
Czechoslovakian|CZ
East German|DE
West German|DE
Prussian|
Bavarian|DE
Flemish|BE
Walloon|BE
Sicilian|IT
Corsican|FR
Breton|FR
Texan|US
Californian|US
Floridian|US
Hawaiian|US
Alaskan|US
Londoner|GB
Parisian|FR
New Yorker|US
Muscovite|RU
Quebecois|CA
Québécois|CA
Hispanic|
Byzantine|
Ottoman|
Siberian|RU
Okinawan|JP
Anglo-American|
Hellenic|GR
Iberian|
Maghrebi|
Sahelian|
Somalilander|SO
Bosniak|BA
Bosnian Serb|BA
Bosnian Croat|BA
Kosovo Albanian|XK
Turkish Cypriot|CY
Greek Cypriot|CY
`;

/** Of a word that a country shares with a people, the country's own table decides. */
export const demonyms: Demonyms = new Map([
  ...rowsOf(others).flatMap(([word = '', code = '']) =>
    demonymForms(word).map((form) => [form, code === '' ? null : code] as const),
  ),
  ...countries.flatMap(({ code, demonyms: words }) =>
    words.flatMap(demonymForms).map((form) => [form, code] as [string, string]),
  ),
]);

/** The word and its plural; words in -ese, -ish, -ch, -s, -x and -men have none. */
function demonymForms(word: string): string[] {
  if (/(?:ese|[cs]h|[sxz]|m[ae]n|ic|ois)$/.test(word) && !/(?:German|Roman|Oman)$/.test(word)) return [word];
  return [word, `${word}s`];
}
