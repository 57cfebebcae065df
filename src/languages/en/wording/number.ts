import { words } from '../../../language/lexicon.ts';
import type { Party } from '../../../record/happening.ts';
import { countries } from '../places/countries.ts';
import { divisions } from '../places/divisions.ts';

/* Which form of a verb a name takes. */

/** What hangs on the head of a name: "residents of Mosul" are many. */
const behindHead =
  /,? (?:of|from|in|at|on|near|to|with|without|for|against|outside|inside|under|who|that|belonging|loyal|linked|affiliated|allied|armed|backed|led) |, /;
/** Plurals without an "s", and bodies that take a plural verb. */
const many =
  /(?:^|[ -])(?:people|media|police|troops|forces|men|women|children|youth|cattle|personnel|gunmen|clergy|peshmerga|mujahideen|\p{L}+(?:smen|cemen|rymen|hermen|ghtmen|nsmen|nmen))$/iu;
const ending = /(?:[^su]s|ies)$/;
/** Names that only end like a plural. */
const single = words('HTS IS ISIS Reuters Hamas Emirates States');
/** Singular nouns in -s: "crisis", "news", "chaos". */
const singleEnding =
  /(?:sis|olympics|politics|economics|ethics|news|chaos|(?:^| )gas|canvas|corps|series|species|Christmas)$/i;
/** Bodies that are called by what their men are: "Houthis", "Islamists", "Sample Rangers". */
const peopleOf = /(?:^|[ -])\p{Lu}\p{Ll}*(?:this|ists|ians|ites|kers|gers|diers|rines|crats|ublicans|Arabs|Kurds)$/u;
const letters = /^[A-Z]{2,}$/;
const smallPlural = /(?:^|[ -])\p{Ll}+s$/u;
/** Buildings, grounds and lands that reports also give as places: "homes", "African countries". */
const placesOfOneKind =
  /(?:^|[ -])(?:homes|houses|buildings|cities|towns|villages|countries|nations|states|schools|hospitals|bases|areas|districts|regions|shops|stores|bridges|roads|positions|targets|facilities|settlements|camps|churches|mosques|checkpoints|provinces|offices|neighbou?rhoods|suburbs)$/i;
const lands: ReadonlySet<string> = new Set([...countries, ...divisions].flatMap(({ names }) => names));
const alliances: ReadonlySet<string> = new Set(['United Nations', 'Commonwealth of Nations', 'League of Nations']);

/** Is it the name of a country, a state or a province that reports name as they name countries? */
export const isLand = (name: string): boolean => lands.has(name);
/** "Karam and Haddad" are two; a ministry of "Trade and Industry" is one. */
const two = / and /;
/** "Immigration and Customs agent": a body's name before what one of it is. */
const oneOfBody = /\p{Lu}\S* and \p{Lu}.* \p{Ll}*[^s\s]$/u;

/** Is a name in the plural? Groups and coordinations are, persons, bodies and places are not. */
export function isPlural({ name, kind }: Party): boolean {
  const head = name.split(behindHead)[0] ?? '';
  if (lands.has(name) || lands.has(head) || alliances.has(name)) return false;
  if ((kind === 'person' || kind === 'group') && two.test(head) && !oneOfBody.test(head)) return true;
  if (placesOfOneKind.test(head)) return true;
  if (many.test(head)) return kind !== 'place';
  const last = head.split(' ').at(-1) ?? '';
  if (!ending.test(head) || single.has(head) || single.has(last) || singleEnding.test(head) || letters.test(last))
    return false;
  return kind === 'group' || smallPlural.test(head) || peopleOf.test(head);
}

/** Do the parties take a plural verb? */
export const takesPlural = ([first, ...others]: readonly Party[]): boolean =>
  first === undefined || others.length > 0 || isPlural(first);

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police officer',
  troops: 'soldier',
  media: 'media outlet',
};

/** One of those whom a plural name means: "soldiers" → "soldier", "bodies" → "body", "gunmen" → "gunman". */
export function singular(name: string): string {
  const at = name.search(behindHead);
  const [head, rest] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at)];
  const gap = head.lastIndexOf(' ') + 1;
  const last = head.slice(gap);
  const lower = last.toLowerCase();
  const one =
    irregular[lower] ??
    (lower.endsWith('men')
      ? `${last.slice(0, -2)}an`
      : lower.endsWith('ies')
        ? `${last.slice(0, -3)}y`
        : /(?:ss|sh|ch|x)es$/.test(lower)
          ? last.slice(0, -2)
          : ending.test(last)
            ? last.slice(0, -1)
            : last);
  return `${head.slice(0, gap)}${one}${rest}`;
}

/** The same of a holder, of whom a line knows the name alone. */
export const holdsAsMany = (name: string): boolean => isPlural({ name, kind: 'group' });

const hissing = /(?:s|sh|ch|x|z|o)$/;
const withY = /[^aeiou]y$/;

/** "seize" → "seizes", "clash" → "clashes", "flee" → "flees", "be" → "is", "deny" → "denies". */
export function third(verb: string): string {
  if (verb === 'are') return 'is';
  if (hissing.test(verb)) return `${verb}es`;
  if (withY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** Irregular participles of the types' verbs; the rest end in -ed. */
const participles: Record<string, string> = {
  shoot: 'shot',
  strike: 'struck',
  overthrow: 'overthrown',
  beat: 'beaten',
  hit: 'hit',
  free: 'freed',
  gas: 'gassed',
  flee: 'fled',
  leave: 'left',
  withdraw: 'withdrawn',
  fight: 'fought',
  meet: 'met',
  acquit: 'acquitted',
  retake: 'retaken',
};

/** Verb of a passive line: "is killed", "are seized". */
export function participle(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const regular = head.endsWith('e') ? `${head}d` : withY.test(head) ? `${head.slice(0, -1)}ied` : `${head}ed`;
  return [participles[head] ?? regular, ...rest].join(' ');
}
