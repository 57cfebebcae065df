import type { Span } from '../../../record/span.ts';

const LETTERS = String.raw`[\p{L}\p{M}]`;

const PIECE = new RegExp(
  [
    // addresses
    String.raw`https?:\/\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’]`,
    String.raw`www\.[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|gov|edu|info|co\.uk|tv)\b`,
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
    // U.S., a.m., e.g., Ph.D.
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`Ph\.D\.`,
    // 2024-12-08, 11/28/2000, 713-853-3989
    String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}`,
    String.raw`9\/11(?!\d)`,
    String.raw`(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)`,
    // 1,234.5  10:30  3.5
    String.raw`\p{N}+(?:[.,:]\p{N}+)+(?:st|nd|rd|th|s)?`,
    // AT&T
    String.raw`\p{Lu}{1,2}&\p{Lu}{1,2}(?!\p{L})`,
    // prefixes stay with their word (non-lethal, pro-government); other hyphens stand alone (rebel - held)
    String.raw`(?<![\p{L}\p{N}])(?:[nN]on|[eE]|[aA]nti|[rR]e|[cC]o|[pP]re|[pP]ro|[mM]id|[cC]ross|[pP]ost|[sS]emi|[mM]ulti|[eE]x|[sS]ub|[cC]ounter|[nN]eo|[iI]nter|[mM]ini|[uU]ltra)-${LETTERS}+(?:['’]${LETTERS}+)*`,
    // words; marks inside stay ("O'Neill") or are cut later ("it's"); digits after a letter belong to it ("M5", "F16s")
    String.raw`${LETTERS}[\p{L}\p{M}\p{N}]*(?:['’]${LETTERS}+)*['’]?`,
    String.raw`['’](?=[sS]\s)[sS]`,
    String.raw`\p{N}+(?:st|nd|rd|th|s|ST|ND|RD|TH|[A-LN-Z])(?!\p{L})`,
    String.raw`\p{N}+`,
    String.raw`\.{2,}|-{2,}|—+|–+|[!?]+|''|<{2,}|>{2,}`,
    String.raw`([*_=~+#])\1*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|ll|LL|re|RE|ve|VE|m|M|d|D))$/u;
const JOINED: Record<string, number> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  doesnt: 4,
  didnt: 3,
  isnt: 2,
  wasnt: 3,
  havent: 4,
  wouldnt: 5,
  couldnt: 5,
  shouldnt: 6,
  arent: 3,
};
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Cmdr|Adm|Brig|Sen|Rep|Gov|Rev|Hon|Pres|St|Ste|Jr|Sr|Inc|Ltd|Co|Corp|Bros|vs|etc|al|No|Nos|Vol|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|approx|est|dept|Dept|ave|Ave|Blvd|Rd|Messrs|Mlle|Mme|Supt|Insp|Det|Atty|Univ|Assn|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|[A-Z])$/;

function cut(text: string, start: number, end: number, out: Span[]): void {
  const form = text.slice(start, end);
  if (/['’]/.test(form)) {
    const clitic = CLITIC.exec(form);
    const [, stem = '', ending = ''] = clitic ?? [];
    if (stem !== '') {
      const at = end - ending.length;
      cut(text, start, at, out);
      out.push({ start: at, end });
      return;
    }
    if (/['’]$/.test(form) && form.length > 1) {
      cut(text, start, end - 1, out);
      out.push({ start: end - 1, end });
      return;
    }
    const inner = /^([dlDL]['’])(?=\p{L})/u.exec(form);
    if (inner === null && /^['’]/.test(form) && form.length > 3) {
      out.push({ start, end: start + 1 });
      cut(text, start + 1, end, out);
      return;
    }
  }
  const joint = JOINED[form.toLowerCase()];
  if (joint !== undefined) {
    out.push({ start, end: start + joint }, { start: start + joint, end });
    return;
  }
  out.push({ start, end });
}

/**
 * Tokens of a sentence as UD English (EWT, GUM) cuts them: hyphens and slashes between words stand alone, clitics ('s, n't, 'll) are cut
 * off, abbreviations keep their full stop. Offsets are those of `text`; `ends` tells that the sentence's last full stop is its own.
 */
export function tokenise(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  PIECE.lastIndex = start;
  const stop = lastSolid(text, start, end);
  for (let found = PIECE.exec(text); found !== null && found.index < end; found = PIECE.exec(text)) {
    const at = found.index;
    let to = Math.min(end, at + found[0].length);
    if (text[to] === '.' && to < stop && ABBREVIATION.test(text.slice(at, to))) {
      to++;
      out.push({ start: at, end: to });
    } else if (text[to] === '.' && to === stop && titleBefore(text.slice(at, to))) {
      to++;
      out.push({ start: at, end: to });
    } else cut(text, at, to, out);
    PIECE.lastIndex = to;
  }
  return out;
}

const titleBefore = (form: string): boolean => /^(?:Inc|Ltd|Co|Corp|Jr|Sr|vs|al)$/.test(form);

/** Where the last character that is no white space, quote or bracket stands. */
function lastSolid(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && /[\s"'”’)\]]/.test(text.charAt(at))) at--;
  return at;
}
