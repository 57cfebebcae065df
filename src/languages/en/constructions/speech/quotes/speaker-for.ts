import type { TokenAt } from '../../../../../extract/draft.ts';
import type { Cue } from '../../../../../extract/speech/cue.ts';
import { sentenceAt } from '../../../../../language/at.ts';
import type { Document, Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, hangs, has, not, previous, where } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import type { Span } from '../../../../../record/span.ts';
import { agent } from '../../paths.ts';
import { subjectBeside } from '../speakers/beside.ts';
import { sharedSpeaker, speakerBefore } from '../speakers/shared.ts';
import { subjectOf } from '../speakers/subject.ts';
import { isPassive } from '../voice.ts';

const isJoined = all(hangs('conj advcl'), not(hangs('advcl:relcl')));

/** The subject by the parse where it stands outside the quotation, or is shared with another verb; -1 else. */
function subjectOutside(sentence: Sentence, verb: number, within: Span): number {
  const subject = isPassive(sentence, verb) ? (agent(sentence, verb)[0] ?? -1) : subjectOf(sentence, verb);
  if (subject < 0) return -1;
  const { start, upos } = tokenAt(sentence, subject);
  const isOutside = start >= within.start && start < within.end;
  const mayBe = upos !== 'VERB' && (isOutside ? upos !== 'PUNCT' : isJoined(sentence, verb));
  return mayBe ? subject : -1;
}

const at = ({ at }: Cue, token: number): TokenAt | null => (token < 0 ? null : { sentence: at.sentence, token });

/** The speaker of a verb beside a quotation: by the parse where its answer stands outside the quotation, else by word order. */
export function speakerFor(document: Document, cue: Cue, within: Span): TokenAt | null {
  const sentence = sentenceAt(document, cue.at.sentence);
  const subject = subjectOutside(sentence, cue.at.token, within);
  return at(cue, subject >= 0 ? subject : subjectBeside(sentence, cue.at.token, within));
}

const isInIng = where(({ form }) => /ing$/i.test(form));
const isAdding = all(isInIng, has(previous(1, form(words(', before after while and')))));

/** The speaker of a verb before a quotation: for a participle ("before adding: …") whoever spoke before. */
export function speakerAhead(document: Document, cue: Cue, within: Span): TokenAt | null {
  const sentence = sentenceAt(document, cue.at.sentence);
  const { token } = cue.at;
  const before = isAdding(sentence, token) ? speakerBefore(sentence, token) : -1;
  return at(cue, before) ?? speakerFor(document, cue, within) ?? at(cue, sharedSpeaker(sentence, token));
}
