import type { Document, Sentence } from '../../language/document.ts';
import { sentenceAt, tokenAt } from '../../language/tree.ts';
import type { Certainty, Polarity } from '../../record/observation.ts';
import type { TokenAt } from '../draft.ts';
import { seeminglyDepicted } from '../footage/depicts.ts';
import type { ExtractLanguage } from '../language.ts';
import { isBackground } from './background.ts';
import { modalityOf } from './governors.ts';
import { type Modality, weaker } from './modality.ts';
import { scoreOf } from './score.ts';

/** How the innermost speaker puts something, and what the words alone imply of it (-3 certainly not … 3 certainly). */
export interface Factuality {
  certainty: Certainty;
  polarity: Polarity;
  background: boolean;
  happened: number | null;
}

/** How the words put what a token (verb, event noun, adjective) tells. `said`: where the contents of reported speech begin (offsets). */
export function factualityOf(
  document: Document,
  language: ExtractLanguage,
  at: TokenAt,
  said: ReadonlySet<number> = new Set(),
): Factuality {
  const sentence = sentenceAt(document, at.sentence);
  if (!sentence.parsed) return { certainty: 'unknown', polarity: 'positive', background: false, happened: null };
  const modality = depictedModality(sentence, language, at.token);
  const quoted = isScareQuoted(document, sentence, at.token);
  return {
    certainty: quoted && modality.certainty === 'asserted' ? 'claimed' : modality.certainty,
    polarity: modality.negative ? 'negative' : 'positive',
    // What is still to come is no history.
    background:
      modality.certainty !== 'planned' &&
      modality.certainty !== 'predicted' &&
      isBackground(document, language.background, at, said),
    happened: inQuarters(scoreOf(sentence, at.token, modality)),
  };
}

/** What footage only seems to show is no surer than that, however plainly its words put it. */
function depictedModality(sentence: Sentence, language: ExtractLanguage, token: number): Modality {
  const told = modalityOf(sentence, language, token);
  const shown = seeminglyDepicted(sentence, language.seemings).find(
    ({ first, last }) => first <= token && token <= last,
  );
  if (shown === undefined) return told;
  return {
    ...told,
    value: Math.min(told.value, SEEN),
    certainty: weaker(told.certainty, shown.certainty),
    marks: [...told.marks, 'shown'],
  };
}

/** How real an event is that footage only seems to show, on the scale of -3 … 3: as real as "apparently" makes it. */
const SEEN = 1.5;

/** The value in quarters, within -3 … 3. */
function inQuarters(value: number): number {
  return Math.round(Math.max(-3, Math.min(3, value)) * 4) / 4;
}

/** One or two words alone between quotation marks: the writer keeps clear of them. */
function isScareQuoted(document: Document, sentence: Sentence, token: number): boolean {
  const { text } = document.report;
  const { start, end } = tokenAt(sentence, token);
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  return (
    /["“‘'](?:\p{L}+ )?$/u.test(before) &&
    /^(?: \p{L}+)?["”’'](?!\p{L})/u.test(after) &&
    /(?:^|[\s(])["“‘'](?:\p{L}+ )?$/u.test(before)
  );
}
