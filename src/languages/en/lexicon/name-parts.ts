import type { NameParts } from '../../../language/lexicon/name-parts.ts';
import { words } from '../../../language/lexicon.ts';

// Decision: one list for people and places.
/** Arabic articles as they are written in Latin letters, before a hyphen or a blank. */
export const arabicArticles = words('al el as ash ad ar at az an ul ud ol ez es');

export const nameParts: NameParts = {
  articles: arabicArticles,
  possessive: words("'s ’s"),
  particles: words('al el bin ibn abu abd ould ben de van von der della du da di la le ud ul as ash ad ar at'),
  ignored: words("the al el 's ’s of and for"),
  shared: words(`
    The Rebel Rebels Insurgent Insurgents Militant Militants Fighter Fighters Forces Gunmen Opposition Separatist Separatists
    Islamist Islamists Jihadist Jihadists Guerrilla Guerrillas Troops Armed Army Free National Front Movement Militia Militias
    Anti Pro Ethnic Local Some Many`),
  owned: (owner, thing) => `${owner}${owner.endsWith('s') ? '’' : '’s'} ${thing}`,
  partOf: (place) => `part of ${place}`,
  withoutLetter: words("of for the and in to on group party movement militia al el de des du - ’s 's a an"),
};
