import type { Document, Sentence } from '../../language/document.ts';
import { lowerAt, sentenceAt, tokenAt } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import { phraseTokens } from '../arguments/phrases.ts';
import type { EventDraft, FootageDraft, StatementDraft } from '../draft.ts';
import { factualityOf } from '../factuality/factuality.ts';
import type { ExtractLanguage } from '../language.ts';
import { hull } from '../speech/form.ts';
import { saidIn } from '../speech/said.ts';
import type { FootageConstruction, FoundFootage } from './constructions.ts';
import { isDebunked } from './debunked.ts';
import { seeminglyDepicted } from './depicts.ts';
import { venueOf } from './venue.ts';

/** Footage as one sentence speaks of it, by which way of speaking. */
interface Mention extends FoundFootage {
  noun: number;
  medium: FootageDraft['medium'];
  by: FootageConstruction;
}

/** Videos, pictures and recordings that a report speaks of, and the events they are said to show. A picture of events is footage only where it shows something or was shown. */
export function footageMentions(
  document: Document,
  language: ExtractLanguage,
  said: readonly StatementDraft[],
  happened: readonly EventDraft[],
): FootageDraft[] {
  const within = saidIn(said);
  const found: FootageDraft[] = [];
  const events = happened.map(({ id, cue }) => ({ id, cue })).sort((a, b) => a.cue.start - b.cue.start);
  for (const [index, sentence] of document.sentences.entries()) {
    if (!sentence.parsed) continue;
    for (const noun of sentence.tokens.keys()) {
      const mention = mentionAt(sentence, language.footage, noun);
      if (mention === null) continue;
      const said = within(tokenAt(sentence, mention.cue));
      found.push({ ...draft(document, language, index, mention, events), id: `f${found.length + 1}`, said });
    }
  }
  return found;
}

/** What the first way of speaking of footage that fits finds around a noun. */
function mentionAt(sentence: Sentence, constructions: readonly FootageConstruction[], noun: number): Mention | null {
  const { lemma, upos } = tokenAt(sentence, noun);
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const { broadcasters, mediumOf } = sentence.lexicon.footage;
  const isBroadcaster = broadcasters.has(lemma.toLowerCase());
  const medium = isBroadcaster ? 'video' : mediumOf(lemma);
  if (medium === null) return null;
  for (const by of constructions) {
    if ((by.of === 'broadcasters') !== isBroadcaster) continue;
    const found = by.find(sentence, noun);
    if (found !== null) return { ...found, noun, medium, by };
  }
  return null;
}

function draft(
  document: Document,
  language: ExtractLanguage,
  index: number,
  mention: Mention,
  events: readonly { id: string; cue: Span }[],
): FootageDraft {
  const { noun, medium, by } = mention;
  const sentence = sentenceAt(document, index);
  const cue = tokenAt(sentence, mention.cue);
  const phrase = spanOf(sentence, phraseTokens(sentence, noun));
  const content = mention.shows === null ? null : depictedWords(sentence, mention.shows);
  const seeming = seeminglyDepicted(sentence, language.seemings).find(({ verb }) => verb === mention.cue)?.certainty;
  const passedOff = seeming === 'claimed' ? mention.shows : null;
  const debunked = isDebunked(document, language.debunkings, sentence, noun, passedOff);
  const { certainty, polarity, background } = factualityOf(document, language, { sentence: index, token: mention.cue });
  return {
    id: '',
    kind: 'footage',
    span: hull([phrase, cue, ...(content === null ? [] : [content])]),
    shows: content === null ? [] : eventsIn(events, content, mention.isCueShown ? null : cue),
    medium,
    where:
      by.of === 'broadcasters'
        ? document.report.text.slice(phrase.start, phrase.end)
        : venueOf(document, sentence, noun, mention.cue),
    cueAt: { sentence: index, token: mention.cue },
    certainty: certainty === 'asserted' ? (seeming ?? by.certainty) : certainty,
    polarity: debunked ? 'negative' : polarity,
    background: background && !debunked,
    said: null,
    // The record's own name of the rule, which explanations show.
    rule: debunked ? 'footage/disowned' : by.rule,
  };
}

/** The events that some words tell, but for the one that a cue tells. */
const eventsIn = (events: readonly { id: string; cue: Span }[], { start, end }: Span, but: Span | null): string[] =>
  events.flatMap(({ id, cue }) => (cue.start >= start && cue.end <= end && cue.start !== but?.start ? [id] : []));

const spanOf = (sentence: Sentence, [first, last]: readonly [number, number]): Span => ({
  start: tokenAt(sentence, first).start,
  end: tokenAt(sentence, last).end,
});

/** What is shown, without the story around it: "people in the streets [after rebels took the town]". */
function depictedWords(sentence: Sentence, [from, to]: readonly [number, number]): Span {
  const first = Math.min(from, sentence.tokens.length - 1);
  let last = first;
  while (last < to && !beginsStory(sentence, last + 1)) last++;
  return spanOf(sentence, [first, Math.max(first, last)]);
}

/** Does the sentence go on from what is shown to the story around it at a token? */
function beginsStory(sentence: Sentence, at: number): boolean {
  const { storyLinks, storySpans, storyOpeners } = sentence.lexicon.footage;
  const { form, upos } = tokenAt(sentence, at);
  const word = form.toLowerCase();
  if (storySpans.has(word)) return true;
  if (upos === 'NOUN') return false;
  return storyLinks.has(word) || (form === ',' && storyOpeners.has(lowerAt(sentence, at + 1)));
}
