import type { LemmaTable } from '../../../language/morphology.ts';
import { irregularBase, PLURALS } from './irregular.ts';

const DOUBLED = /([bdfgklmnprtvz])\1$/;

/** Lemma of a form with its Penn tag, as UD English writes it: irregular words and exceptions first, then the rules of inflection. */
export function lemmaOf(form: string, upos: string, xpos: string, table: LemmaTable): string {
  const small = form.toLowerCase().replace(/’/g, "'");
  if (xpos === 'VBD' || xpos === 'VBN') {
    const base = irregularBase(small);
    if (base !== null) return base;
  }
  if (xpos === 'NNS' && PLURALS.has(small)) return PLURALS.get(small)!;
  const known = table.get(`${xpos}\t${small}`);
  if (known !== undefined) return known;
  if (upos === 'PROPN' || xpos.startsWith('NNP')) return xpos === 'NNPS' ? singular(form, true) : form;
  switch (xpos) {
    case 'NNS':
      return singular(small, false);
    case 'VBZ':
      return singular(small, false);
    case 'VBG':
      return small.endsWith('ing') && small.length > 4 ? stem(small.slice(0, -3)) : small;
    case 'VBD':
    case 'VBN':
      return past(small);
    case 'JJR':
    case 'RBR':
      return small.length > 4 ? compared(small, 2) : small;
    case 'JJS':
    case 'RBS':
      return small.length > 5 ? compared(small, 3) : small;
    default:
      return /^(?:X|NUM|SYM|PUNCT)$/.test(upos) ? form : small;
  }
}

function singular(form: string, keep: boolean): string {
  const w = keep ? form : form.toLowerCase();
  if (/ies$/.test(w) && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(w)) return w.slice(0, -2);
  if (/(?:[^aeiou]|[aeo])oes$/.test(w) && w.length > 4) return w.slice(0, -2);
  if (/men$/.test(w) && w.length > 3) return `${w.slice(0, -3)}man`;
  if (/(?:ss|us|is)$/.test(w)) return w;
  return w.endsWith('s') && w.length > 2 ? w.slice(0, -1) : w;
}

function past(w: string): string {
  if (!w.endsWith('ed') || w.length < 4) return w;
  if (/ied$/.test(w)) return w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  return stem(w.slice(0, -2));
}

/** Base of a verb from what stays when -ed or -ing is cut: "stopp" is stop, "tak" is take. */
function stem(w: string): string {
  if (DOUBLED.test(w) && !/(?:ll|ss|zz|ff)$/.test(w)) return w.slice(0, -1);
  if (/(?:ll)$/.test(w)) return /(?:[eio]ll)$/.test(w) && w.length > 5 ? w.slice(0, -1) : w;
  if (
    /(?:at|iz|is|[^aeiou]ag|[^e]ang|[^aeou]in|[uo]r|ur|eas|ous|[aeiou]v|[lnr]v|[aeiou]c|[nr]c|[aeiou]g|[dlnr]g|[aiou]d|[ai]k|[aiou]s|[lnr]s|u|[bcdfgkpstz]l|ag|iv|ib|ok|ip|it|[bts]it?ut|ecut|sput|mput|alut|rfer|vot|uot|mot)$/.test(
      w,
    )
  ) {
    if (
      /(?:ait|eat|oat|eit|uit|oad|aid|eed|ead|oud|eak|oak|eek|ook|ain|ein|air|our|oor|ress|pos.*it|hibit|visit|limit|edit|credit|exit|profit|benefit|audit|hear|appear|clear)$/.test(
        w,
      )
    )
      return w;
    return `${w}e`;
  }
  return w;
}

function compared(w: string, cut: number): string {
  const base = w.slice(0, -cut);
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  if (DOUBLED.test(base) && !/(?:ll|ss)$/.test(base)) return base.slice(0, -1);
  return base;
}
