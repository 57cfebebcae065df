import type { NamedSentence } from './naming.ts';

/** One named sentence in so many is written again in capitals throughout, another with a capital on each long word. */
const STRIDE = 12;

const titled = (form: string): string => (form.length > 3 ? form[0]!.toUpperCase() + form.slice(1) : form);

/** Some sentences again as headlines write them, so that case alone makes no name. Tags and labels stay. */
export function headlinesOf(sentences: NamedSentence[]): NamedSentence[] {
  return sentences.flatMap((s, i) => {
    if (s.forms.length < 4 || !s.labels.some((label) => label > 0)) return [];
    if (i % STRIDE === 0) return [{ ...s, doc: `${s.doc} capitals`, forms: s.forms.map((form) => form.toUpperCase()) }];
    if (i % STRIDE === STRIDE / 2) return [{ ...s, doc: `${s.doc} title`, forms: s.forms.map(titled) }];
    return [];
  });
}
