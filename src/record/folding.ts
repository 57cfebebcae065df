/** Letters that Unicode does not take apart into a base and a mark. */
const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  '&': ' and ',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
/** Combining marks, apostrophes and the signs that stand for ayn, hamza and the Slavic soft sign. */
const marks = /[\u0300-\u036f'’‘`´ʼʻʿʾʹʺ"“”.]/g;
const separators = /[\s\-‐-―_/,()]+/g;
const plain = /^[a-z]+(?: [a-z]+)*$/;

const shortWords: Record<string, string> = {
  saint: 'st',
  sainte: 'st',
  ste: 'st',
  mount: 'mt',
  mountain: 'mt',
  fort: 'ft',
  mountains: 'mts',
};
const shortWord = /\b(?:saint|sainte|ste|mount|mountain|mountains|fort)\b/g;

/**
 * The key under which a name is filed: lower case, no diacritics, apostrophes or dots, hyphens as blanks, "Saint",
 * "Mount" and "Fort" shortened, no leading "the". "Ḩamāh" gives "hamah", "St. Paul's" "st pauls".
 */
export function fold(name: string): string {
  let key = name.toLowerCase();
  if (!plain.test(key)) {
    key = key
      .replace(special, (letter) => letters[letter] ?? letter)
      .normalize('NFKD')
      .replace(marks, '')
      .replace(separators, ' ')
      .trim();
  }
  if (key.startsWith('the ') && key.length > 6) key = key.slice(4);
  return key.replace(shortWord, (word) => shortWords[word] ?? word);
}
