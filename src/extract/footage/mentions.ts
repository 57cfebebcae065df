import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { EMERGES, mediumOf, SHARED, SHOWS, TELEVISION } from '../../languages/en/lexicon/footage.ts';
import type { FootageObservation } from '../../record/observation.ts';
import type { Span } from '../../record/span.ts';
import type { EventDraft, FootageDraft, StatementDraft } from '../draft.ts';
import { factualityOf } from '../factuality/factuality.ts';
import type { ExtractLanguage } from '../language.ts';
import { phraseTokens } from '../phrases.ts';
import { saidIn } from '../said.ts';
import { hull } from '../statements/form.ts';
import { isDebunked } from './debunked.ts';
import { seeminglyDepicted } from './depicts.ts';

/** Footage as one sentence speaks of it: token indexes. */
interface Mention {
  noun: number;
  /** The verb that tells it: "shows", "emerged", "shared". */
  cue: number;
  shows: [number, number] | null;
  rule: string;
  background: boolean | null;
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
  document.sentences.forEach((sentence, index) => {
    if (!sentence.parsed) return;
    sentence.tokens.forEach(({ lemma, upos }, noun) => {
      if (upos !== 'NOUN' && upos !== 'PROPN') return;
      const television = TELEVISION.test(lemma);
      const medium = television ? 'video' : mediumOf(lemma);
      if (medium === null) return;
      const mention = television ? onTelevision(sentence, noun) : mentionAt(sentence, noun);
      if (mention === null) return;
      const said = within(sentence.tokens[mention.cue]);
      found.push({ ...draft(document, language, index, mention, medium, events), id: `f${found.length + 1}`, said });
    });
  });
  return found;
}

function mentionAt(sentence: Sentence, noun: number): Mention | null {
  const { tokens } = sentence;
  const { children, first, last } = treeOf(sentence);
  const { deprel, head } = tokens[noun];
  const shown = sharedThenShows(sentence, noun);
  if (shown !== null) return shown;
  // "video game", "image of weakness", "picture editor": the noun only describes another, or is a figure of speech.
  if (/^(?:compound|amod|nmod:poss)$/.test(deprel) && mediumOf(tokens[head]?.lemma ?? '') === null) return null;
  if (children[noun].some((child) => tokens[child].deprel === 'nmod:poss') && /^image$/i.test(tokens[noun].lemma))
    return null;
  const participle = children[noun].find(
    (child) =>
      child > noun &&
      relation(tokens[child].deprel) === 'acl' &&
      SHARED.test(tokens[child].lemma.toLowerCase()) &&
      tokens[child].xpos !== 'VBG',
  );
  const showing = children[noun].find(
    (child) =>
      relation(tokens[child].deprel) === 'acl' &&
      SHOWS.test(tokens[child].lemma.toLowerCase()) &&
      tokens[child].xpos !== 'VBN',
  );
  const of = children[noun].find(
    (child) =>
      child > noun && relation(tokens[child].deprel) === 'nmod' && /^(?:of|from)$/.test(caseOf(sentence, child) ?? ''),
  );
  let verb = relation(deprel) === 'nsubj' && head >= 0 ? head : -1;
  if (verb >= 0 && relation(tokens[verb].deprel) === 'conj') verb = head;
  if (verb >= 0) {
    const lemma = tokens[verb].lemma.toLowerCase();
    if (/^(?:appear|seem|purport|claim)$/.test(lemma)) {
      const inner = childBy(sentence, verb, 'xcomp');
      if (inner >= 0 && SHOWS.test(tokens[inner].lemma.toLowerCase()))
        return { noun, cue: inner, shows: [inner, last[verb]], rule: 'appears-to-show', background: null };
    }
    if (SHOWS.test(lemma))
      return {
        noun,
        cue: verb,
        shows: [verb + 1, Math.max(last[verb], endOfClause(sentence, verb))],
        rule: 'shows',
        background: null,
      };
    if (EMERGES.test(lemma) || SHARED.test(lemma)) {
      const shows = childBy(sentence, verb, 'xcomp', 'advcl', 'ccomp');
      const content = showing ?? (shows >= 0 && SHOWS.test(tokens[shows].lemma.toLowerCase()) ? shows : undefined);
      if (content !== undefined)
        return { noun, cue: content, shows: [content + 1, last[content]], rule: 'emerged-showing', background: null };
      if (of !== undefined)
        return { noun, cue: verb, shows: [first[of], last[of]], rule: 'emerged-of', background: null };
      return { noun, cue: verb, shows: null, rule: 'emerged', background: null };
    }
  }
  const passedOff = participle === undefined ? -1 : shownBy(sentence, participle);
  if (passedOff >= 0)
    return {
      noun,
      cue: passedOff,
      shows: [passedOff + 1, last[passedOff]],
      rule: 'shared-as-showing',
      background: null,
    };
  if (showing !== undefined)
    return { noun, cue: showing, shows: [showing + 1, last[showing]], rule: 'showing', background: null };
  if (participle !== undefined) {
    return {
      noun,
      cue: participle,
      shows: of === undefined ? null : [first[of], last[of]],
      rule: 'shared',
      background: null,
    };
  }
  // "residents posted videos of the fire", "released pictures"
  if (relation(deprel) === 'obj' && head >= 0 && SHARED.test(tokens[head].lemma.toLowerCase())) {
    return {
      noun,
      cue: head,
      shows: of === undefined ? null : [first[of], last[of]],
      rule: 'posted',
      background: null,
    };
  }
  // "was seen in footage", "according to footage", "in a video"
  const marker = caseOf(sentence, noun);
  if (
    relation(deprel) === 'obl' &&
    head >= 0 &&
    /^(?:in|on)$/.test(marker ?? '') &&
    /^(?:see|hear|show|film|capture|picture|appear)$/.test(tokens[head].lemma.toLowerCase())
  ) {
    return { noun, cue: head, shows: [first[head], last[head]], rule: 'seen-in', background: null };
  }
  if (of !== undefined && /^(?:footage|video|clip)$/i.test(tokens[noun].lemma) && relation(deprel) !== 'nmod') {
    return { noun, cue: noun, shows: [first[of], last[of]], rule: 'footage-of', background: null };
  }
  return null;
}

/** "Shared online as showing": the verb of showing below the participle; -1 where there is none. */
function shownBy(sentence: Sentence, participle: number): number {
  const { tokens } = sentence;
  return (
    treeOf(sentence).children[participle].find(
      (child) => child > participle && SHOWS.test(tokens[child].lemma.toLowerCase()) && tokens[child].xpos === 'VBG',
    ) ?? -1
  );
}

/** "State television showed …": what a broadcaster shows is footage. */
function onTelevision(sentence: Sentence, noun: number): Mention | null {
  const { deprel, head, upos } = sentence.tokens[noun];
  if (relation(deprel) !== 'nsubj' || head <= noun || upos === 'X') return null;
  const { lemma } = sentence.tokens[head];
  if (!/^(?:show|air)$/.test(lemma.toLowerCase())) return null;
  return { noun, cue: head, shows: [head + 1, endOfClause(sentence, head)], rule: 'television', background: null };
}

/** "Video shared online shows …": the participle by word order, where the parse took it for the verb. */
function sharedThenShows(sentence: Sentence, noun: number): Mention | null {
  const { tokens } = sentence;
  const next = tokens[noun + 1];
  if (next === undefined || !SHARED.test(next.lemma.toLowerCase()) || !/^VB[DN]$/.test(next.xpos)) return null;
  for (let at = noun + 2; at < tokens.length && at < noun + 12; at++) {
    const { lemma, upos, xpos } = tokens[at];
    if (upos === 'PUNCT') return null;
    if (
      !/^(?:VERB|NOUN)$/.test(upos) ||
      !/^(?:show|depict|appear|seem|purport|capture)$/.test(lemma.toLowerCase()) ||
      (xpos === 'VBG' && !/^as$/i.test(tokens[at - 1].form))
    )
      continue;
    if (xpos === 'VBG')
      return { noun, cue: at, shows: [at + 1, treeOf(sentence).last[at]], rule: 'shared-as-showing', background: null };
    const appears = /^(?:appear|seem|purport)$/.test(lemma.toLowerCase());
    const cue = appears && tokens[at + 1]?.form === 'to' && at + 2 < tokens.length ? at + 2 : at;
    return {
      noun,
      cue,
      shows: [Math.min(cue + 1, tokens.length - 1), endOfClause(sentence, cue)],
      rule: appears ? 'appears-to-show' : 'shows',
      background: null,
    };
  }
  return null;
}

function endOfClause(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  let at = verb;
  while (at + 1 < tokens.length && !/^[.;!?]$/.test(tokens[at + 1].form)) at++;
  return at;
}

function draft(
  document: Document,
  language: ExtractLanguage,
  index: number,
  mention: Mention,
  medium: FootageObservation['medium'],
  events: readonly { id: string; cue: Span }[],
): FootageDraft {
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  const put = factualityOf(document, language, { sentence: index, token: mention.cue });
  const cue = tokens[mention.cue];
  const [first, last] = phraseTokens(sentence, mention.noun);
  const content = mention.shows === null ? null : shownWords(sentence, mention.shows);
  const inside =
    content === null
      ? []
      : events.filter(
          ({ cue: c }) =>
            c.start >= content.start && c.end <= content.end && (c.start !== cue.start || mention.rule === 'seen-in'),
        );
  const seeming = seeminglyDepicted(sentence).find(({ verb }) => verb === mention.cue)?.certainty;
  const disowned = isDebunked(document, sentence, mention.noun, seeming === 'claimed' ? mention.shows : null);
  return {
    id: '',
    kind: 'footage',
    span: hull([{ start: tokens[first].start, end: tokens[last].end }, cue, ...(content === null ? [] : [content])]),
    shows: inside.map((event) => event.id),
    medium,
    where:
      mention.rule === 'television'
        ? document.report.text.slice(tokens[first].start, tokens[last].end)
        : whereShown(document, sentence, mention),
    cueAt: { sentence: index, token: mention.cue },
    certainty:
      put.certainty !== 'asserted'
        ? put.certainty
        : (seeming ?? (mention.rule === 'appears-to-show' ? 'hedged' : 'asserted')),
    polarity: disowned ? 'negative' : put.polarity,
    background: put.background && !disowned,
    said: null,
    rule: `footage/${disowned ? 'disowned' : mention.rule}`,
  };
}

/** What is shown, without the story around it: "people in the streets [after rebels took the town]". */
function shownWords({ tokens }: Sentence, [from, to]: [number, number]): Span {
  const first = Math.min(from, tokens.length - 1);
  let last = to;
  for (let at = first + 1; at <= to; at++) {
    const { form, upos } = tokens[at];
    const story =
      /^(?:after|following|amid|since|before|hours|days|weeks)$/i.test(form) ||
      (form === ',' && /^(?:a|an|as|in|after)$/i.test(tokens[at + 1]?.form ?? ''));
    if (!story || (upos === 'NOUN' && !/^(?:hours|days|weeks)$/i.test(form))) continue;
    last = at - 1;
    break;
  }
  return { start: tokens[first].start, end: tokens[Math.max(first, last)].end };
}

/** "shared online", "posted on Telegram", "on social media", "broadcast by state television": the words, or null. */
function whereShown(document: Document, sentence: Sentence, { noun, cue }: Mention): string | null {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { text } = document.report;
  const heads = [
    ...children[noun].filter((child) => relation(tokens[child].deprel) === 'acl'),
    cue,
    tokens[noun].head,
  ].filter((at) => at >= 0);
  for (const head of new Set(heads)) {
    const verb = SHARED.test(tokens[head].lemma.toLowerCase()) ? head : -1;
    if (verb >= 0 && /^online$/i.test(tokens[verb + 1]?.form ?? ''))
      return text.slice(tokens[verb].start, tokens[verb + 1].end);
    for (const child of children[head]) {
      const word = tokens[child];
      if (child < head) continue;
      if (/^online$/i.test(word.form)) return text.slice(tokens[verb < 0 ? child : verb].start, word.end);
      if (relation(word.deprel) !== 'obl' || !/^(?:on|to|via|by|in)$/.test(caseOf(sentence, child) ?? '')) continue;
      const [first, last] = phraseTokens(sentence, child);
      const words = text.slice(tokens[first].start, tokens[last].end);
      const shown =
        sentence.lexicon.outlets.platforms.has(words.toLowerCase()) ||
        /^(?:media|network|television|tv|channel|internet|web|website|site|platform|account|page|agency|broadcaster|news|press)$/i.test(
          word.lemma,
        );
      if (shown) return text.slice(tokens[verb < 0 ? first : verb].start, tokens[last].end);
    }
  }
  return null;
}
