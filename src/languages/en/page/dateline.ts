const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}.’'-]*(?:[ /-]\\p{Lu}[\\p{Lu}.’'-]*){0,3}";
const TITLED = "\\p{Lu}[\\p{L}.’'-]+(?:[ -](?:\\p{Lu}[\\p{L}.’'-]+|de|al|el|of|the)){0,3}";
const REGION = `(?:, ${TITLED}|, ${CAPITALS})?`;
const AGENCY = "\\((?:[\\p{Lu}][\\p{L}.&’'/ -]{1,40})\\)";
const DASH = '(?:—|–|--+|-|_|―)';

/** A newspaper's opening: "ALEPPO, Dec 5 (Sample Wire) — ", "Hama, Syria (AP) - ", "(AFP) – ", "GENEVA — ". */
const DATELINE = new RegExp(
  `^(?:(?:${CAPITALS}|${TITLED})${REGION}(?:,? ${DATE})?,? ${AGENCY}(?:,? ${DATE})? ?${DASH}|(?:${CAPITALS}|${TITLED})${REGION},? ${DATE},? ?${DASH}|${CAPITALS}${REGION} ?(?:—|–|--+|_|―| - )|${AGENCY} ?${DASH})\\s+`,
  'u',
);
/** Agencies that stand without a dash: "(CNN)", "Hong Kong (CNN Business)". */
const NO_DASH = new RegExp(
  `^(?:${TITLED}${REGION} )?\\((?:CNN|AP|AFP|Reuters|UPI|Xinhua|RFE/RL)(?: [\\p{L} ]{2,20})?\\)(?=\\s?[\\p{Lu}“"])`,
  'u',
);
/** What either cannot do without: a cheap look before the long ones. */
const DASHED = /[—–\-_―]\s/;
const ENDS_DASHED = /[—–\-_―]\s*$/;
const BRACKETED = /\((?:CNN|AP|AFP|Reuters|UPI|Xinhua|RFE)/;
/** Labels in capitals that stand where a place would. */
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|WATCH|VIDEO|NOTE|OPINION|LIVE|EXPLAINER|FACT ?CHECK|READ|MORE|NEW)\b/;
const WIRE = /\(([^)]{2,40})\)/;

/** The length of the dateline that a paragraph opens with, 0 when there is none, and the wire it credits. */
export function datelineOf(paragraph: string): { length: number; wire: string | null } {
  const opening = paragraph.slice(0, 160);
  const match =
    (DASHED.test(opening) ? DATELINE.exec(opening) : null) ?? (BRACKETED.test(opening) ? NO_DASH.exec(opening) : null);
  if (!match || match[0].length >= paragraph.length || NO_PLACE.test(match[0])) return { length: 0, wire: null };
  return { length: match[0].trimEnd().length, wire: WIRE.exec(match[0])?.[1]?.trim() ?? null };
}

/** A line that is nothing but a dateline: "MIAMI (AP) --". */
export const isDateline = (line: string): boolean =>
  line.length < 80 && ENDS_DASHED.test(line) && DATELINE.exec(`${line} `)?.[0].length === line.length + 1;

const AGENCIES: readonly [RegExp, string][] = [
  [/\bAssociated Press\b|\bAP\b/, 'Associated Press'],
  [/\bReuters\b|\bREUTERS\b/, 'Reuters'],
  [/\bAgence[- ]France[- ]Presse\b|\bAFP\b/, 'AFP'],
  [/\bPress Association\b|\bPA (?:Media|news agency)\b/, 'PA Media'],
  [/\bXinhua\b/, 'Xinhua'],
  [/\bAnadolu\b/, 'Anadolu Agency'],
  [/\bDPA\b|\bdpa\b|Deutsche Presse/, 'dpa'],
  [/\bBloomberg\b/, 'Bloomberg'],
  [/\bTASS\b/, 'TASS'],
  [/\bUnited Press International\b|\bUPI\b/, 'UPI'],
  [/\bInterfax\b/, 'Interfax'],
  [/\bKyodo\b/, 'Kyodo'],
  [/\bEFE\b/, 'EFE'],
  [/\bANSA\b/, 'ANSA'],
  [/\bPress Trust of India\b|\bPTI\b/, 'PTI'],
  [/\bCanadian Press\b/, 'Canadian Press'],
  [/\bAustralian Associated Press\b|\bAAP\b/, 'AAP'],
];
const CREDIT_WORD = /contribut|report|files|inputs?\b|source|copyright|©/i;
const CREDIT_LINE =
  /^\W*(?:(?:[\p{Lu}][\p{L}. ]{2,60}|reporting by|additional reporting by|with (?:files|reporting|additional reporting|inputs?|agencies) from|the|source:?|copyright|©)[^.]{0,80}\b(?:contributed(?: to this (?:report|story|article))?|reported from|copyright)|(?:additional |with )?(?:reporting|files|inputs?) (?:by|from)|source\s*[:—–-]|©|copyright)\b/iu;

/** The wire named by a dateline's brackets, by its full name where it is a known one. */
export function wireName(named: string): string {
  return AGENCIES.find(([pattern]) => pattern.test(named))?.[1] ?? named;
}

/** A body that calls itself a wire, agency or service, known or not. */
const SELF_NAMED =
  /\b(?:by|from|source:?|the)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:Wire|Newswire|News Agency|News Service|Press Agency|Wire Service|Agency|Press))\b/u;
/** The agencies that a credit line names ("The Associated Press contributed to this report"); none for other lines. */
export function creditedWires(line: string): string[] {
  if (line.length > 240 || !CREDIT_WORD.test(line) || !CREDIT_LINE.test(line)) return [];
  const known = AGENCIES.filter(([pattern]) => pattern.test(line)).map(([, name]) => name);
  const named = SELF_NAMED.exec(line)?.[1]?.replace(/^The\s+/, '');
  return named === undefined || known.includes(wireName(named)) ? known : [...known, named];
}

/** The agencies that a page's author names: "Reuters", "Ann Lee, AP". */
export const wiresInByline = (byline: string): string[] => creditedWires(`source: ${byline}`);
