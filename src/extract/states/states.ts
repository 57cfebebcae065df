import type { Document, Sentence } from '../../language/document.ts';
import { sentenceAt, tokenAt } from '../../language/tree.ts';
import type { Problem } from '../../record/reading.ts';
import { phraseOf } from '../arguments/phrases.ts';
import { clauseSpan } from '../clauses/clauses.ts';
import type { DraftFiller, EventDraft, StateDraft, StatementDraft, TokenAt } from '../draft.ts';
import { factualityOf } from '../factuality/factuality.ts';
import type { ExtractLanguage } from '../language.ts';
import { hull } from '../speech/form.ts';
import { saidIn } from '../speech/said.ts';
import type { FoundState } from './found.ts';

/** What holds rather than happens: who controls a place, where somebody is, offices, alliances, kin, membership. */
export function states(
  document: Document,
  language: ExtractLanguage,
  said: readonly StatementDraft[],
  _happened: readonly EventDraft[],
  _problems: Problem[],
): StateDraft[] {
  const found: StateDraft[] = [];
  const within = saidIn(said);
  const known = new Set<string>();
  document.sentences.forEach((sentence, index) => {
    if (!sentence.parsed) return;
    for (const one of language.states) {
      for (const state of one.find(sentence)) {
        const key = `${index} ${state.what} ${state.subject} ${state.object} ${state.value}`;
        if (known.has(key)) continue;
        known.add(key);
        const made = draft(document, language, { sentence: index, token: state.cue }, state, `st${found.length + 1}`);
        made.said = within(tokenAt(sentence, state.cue));
        found.push(made);
      }
    }
  });
  return found;
}

function draft(
  document: Document,
  language: ExtractLanguage,
  cueAt: TokenAt,
  state: FoundState,
  id: string,
): StateDraft {
  const { sentence: index } = cueAt;
  const sentence = sentenceAt(document, index);
  const put = factualityOf(document, language, cueAt);
  const subject = filler(document, sentence, index, state.subject, state.subjectWords);
  const object = state.object === null ? null : filler(document, sentence, index, state.object, state.objectWords);
  const { start, end } = tokenAt(sentence, state.cue);
  const narrow = hull([subject, ...(object === null ? [] : [object]), { start, end }]);
  return {
    id,
    kind: 'state',
    what: state.what,
    span: state.what === 'whereabouts' ? hull([narrow, clauseSpan(document, cueAt)]) : narrow,
    subject,
    object,
    value: state.value,
    cueAt,
    certainty: state.certainty ?? put.certainty,
    polarity: state.polarity ?? put.polarity,
    background: state.background ?? put.background,
    said: null,
    rule: `state/${state.what}/${state.rule}`,
  };
}

function filler(
  document: Document,
  sentence: Sentence,
  index: number,
  head: number,
  words?: [number, number],
): DraftFiller {
  const at = { sentence: index, token: head };
  if (words === undefined) return phraseOf(document, at);
  return { start: tokenAt(sentence, words[0]).start, end: tokenAt(sentence, words[1]).end, head: at };
}
