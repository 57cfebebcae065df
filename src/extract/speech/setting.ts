import type { Document, Sentence } from '../../language/document.ts';
import { childrenOf, lemmaAt, relation, sentenceAt, tokenAt } from '../../language/tree.ts';
import { phraseOf } from '../arguments/phrases.ts';
import type { DraftFiller } from '../draft.ts';
import type { Cue } from './cue.ts';
import type { SpeechLanguage } from './language.ts';

/** Where and to whom something was said. */
export interface SpeechSetting {
  addressee: DraftFiller | null;
  venue: string | null;
}

/** The addressee ("told reporters") and the venue ("told Radio Nova", "on Telegram", "in an interview with …") of a verb of saying. */
export function settingOf(document: Document, cue: Cue, language: SpeechLanguage): SpeechSetting {
  const sentence = sentenceAt(document, cue.at.sentence);
  const behind = childrenOf(sentence, cue.at.token).filter((token) => token > cue.at.token);
  const isAddressee = (token: number): boolean => language.addressees.some((one) => one.is(sentence, cue, token));
  const token = behind.find(isAddressee);
  const addressee = token === undefined ? null : phraseOf(document, { sentence: cue.at.sentence, token });
  const outlet = cue.saying.addressee ? (language.outletTold?.find(document, sentence, cue.last + 1) ?? null) : null;
  const venue =
    outlet ??
    firstVenue(
      document,
      sentence,
      behind.filter((child) => !isAddressee(child) && isOblique(sentence, child)),
      language,
    );
  const isSame =
    venue !== null && addressee !== null && venue.includes(document.report.text.slice(addressee.start, addressee.end));
  return { addressee: isSame ? null : addressee, venue: venue ?? venueBefore(document, sentence, cue, language) };
}

const isOblique = (sentence: Sentence, token: number): boolean =>
  /^(?:obl|nmod)$/.test(relation(tokenAt(sentence, token).deprel));

/** What the first of some phrases that names one names as where something is said; null for none. */
function firstVenue(
  document: Document,
  sentence: Sentence,
  phrases: readonly number[],
  { venues }: SpeechLanguage,
): string | null {
  for (const token of phrases) {
    for (const one of venues) {
      const venue = one.find(document, sentence, token);
      if (venue !== null) return venue;
    }
  }
  return null;
}

/** "Speaking on Radio Nova, she said", "on Telegram, she said": the venue before the verb. */
function venueBefore(document: Document, sentence: Sentence, cue: Cue, language: SpeechLanguage): string | null {
  const { lexicon } = sentence;
  const phrases = childrenOf(sentence, cue.at.token).flatMap((child) => {
    const name = relation(tokenAt(sentence, child).deprel);
    if (name === 'advcl' && lexicon.saying.speaking.has(lemmaAt(sentence, child)))
      return childrenOf(sentence, child).filter((below) =>
        /^(?:obl|obj)$/.test(relation(tokenAt(sentence, below).deprel)),
      );
    return name === 'obl' && child < cue.at.token ? [child] : [];
  });
  return firstVenue(document, sentence, phrases, language);
}
