import { describe, expect, it } from 'vitest';
import type { Draft } from '../src/extract/draft.ts';
import { extract } from '../src/extract/extract.ts';
import { modalityOf } from '../src/extract/factuality/governors.ts';
import { seeminglyDepicted } from '../src/extract/footage/depicts.ts';
import type { ExtractLanguage } from '../src/extract/language.ts';
import { eventTriggers } from '../src/extract/triggers/triggers.ts';
import { plainReport } from '../src/intake.ts';
import type { Proven } from '../src/language/construction.ts';
import type { Sentence } from '../src/language/document.ts';
import { findIn, never, type Phrase } from '../src/language/phrase.ts';
import { relation, tokenAt } from '../src/language/tree.ts';
import { languages } from '../src/languages/spoken.ts';
import { template } from '../src/languages/template/index.ts';
import { decisions } from '../src/mentions/event/decisions.ts';
import { refusals } from '../src/mentions/event/refusals.ts';
import { inheritances } from '../src/mentions/territory/inherited.ts';
import { placesIn } from '../src/resolve/places.ts';
import { findTimes } from '../src/resolve/times/times.ts';
import { groupNames } from '../src/resolve/toponyms/group.ts';
import { spot } from '../src/resolve/toponyms/spot.ts';
import { decidedIn, inheritedIn, refusedIn } from './mention-examples.ts';
import {
  addresseesOf,
  complementsOf,
  cuesOf,
  dependentsOf,
  quotesOf,
  refusalsOf,
  reportsOf,
  speakersOf,
  venuesOf,
} from './speech-examples.ts';

const quantitiesIn = (drafts: readonly Draft[]) =>
  drafts.flatMap((one) => (one.kind === 'event' && one.quantity !== null ? [one.quantity] : []));

/** When the examples of times are published: a Sunday. */
const published = '2024-12-08';

/**
 * Every example of every construction of every language, on the real analyser. A construction with fewer than two sentences in which it is
 * found, or two in which it is not, fails. The template, which has none, stands for a language that was begun.
 */
for (const language of [...languages, template]) {
  const sentencesOf = (text: string): Sentence[] => language.analyse(plainReport(text)).document.sentences;
  const proven: Proven[] = [];

  /** One kind of construction: how the test prints what it finds in a text. */
  const kindOfText = <One extends Proven>(
    constructions: readonly One[],
    print: (one: One, text: string) => string[],
  ) => {
    proven.push(...constructions);
    describe.each(constructions.map((one) => ({ title: `${language.code}: ${one.name}`, one })))(
      '$title',
      ({ one }) => {
        it.each(one.yes)('is found in: %s', (text, expected) => {
          expect(print(one, text)).toEqual(expected.split(' & '));
        });
        it.each(one.no)('is not found in: %s', (text) => {
          expect(print(one, text)).toEqual([]);
        });
      },
    );
  };

  /** As `kindOfText`, sentence by sentence. */
  const kind = <One extends Proven>(constructions: readonly One[], print: (one: One, sentence: Sentence) => string[]) =>
    kindOfText(constructions, (one, text) => sentencesOf(text).flatMap((sentence) => print(one, sentence)));

  kind(language.states, (one, sentence) =>
    one.find(sentence).map(({ subject, object, value }) =>
      [subject, ...(object === null ? [] : [object])]
        .map((token) => sentence.tokens[token]?.form)
        .concat(/^(?:full|at)$/.test(value) ? [] : [value])
        .join(' | '),
    ),
  );

  const { speech } = language;
  kindOfText(speech.cues, (one, text) => cuesOf(language, one, text));
  kindOfText(speech.speakers, (one, text) => speakersOf('speakers')(language, one, text));
  kindOfText(speech.agents, (one, text) => speakersOf('agents')(language, one, text));
  kindOfText(speech.dependents, (one, text) => dependentsOf(language, one, text));
  kindOfText(speech.complements, (one, text) => complementsOf('complements')(language, one, text));
  kindOfText(speech.passives, (one, text) => complementsOf('passives')(language, one, text));
  kindOfText(speech.reports, (one, text) => reportsOf(language, one, text));
  kindOfText(speech.quotes, (one, text) => quotesOf(language, one, text));
  kindOfText(speech.refusals, (one, text) => refusalsOf(language, one, text));
  kindOfText(speech.addressees, (one, text) => addresseesOf(language, one, text));
  const told = speech.outletTold === null ? [] : [speech.outletTold];
  kindOfText([...speech.venues, ...told], (one, text) => venuesOf(language, one, text));

  // Read with all rules at once, since the longest match wins and some are counted from what another rule read.
  kindOfText(language.times.rules, (one, text) =>
    findTimes(language.analyse(plainReport(text, { published })).document, language.times)
      .found.filter(({ rule }) => rule === one)
      .map(({ time: { start, end, type, value, from, to } }) => {
        const told = `${text.slice(start, end)} = ${value}`;
        return type === 'DURATION' && from !== null ? `${told} ${from}/${to}` : told;
      }),
  );

  // Without the tagger's names, which tell many titles too.
  kindOfText(language.times.titles, (one, text) =>
    findTimes(
      { report: plainReport(text, { published }), lexicon: language.lexicon, sentences: [] },
      { ...language.times, titles: [one] },
    ).problems.map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
  );

  /** The words that tell an event in another sense than their own. */
  kind([...language.figures, ...language.impliedEvents], (one, sentence) =>
    sentence.tokens.flatMap(({ form }, token) => (one.holds(sentence, token) ? [form] : [])),
  );

  /** What one construction of an argument finds around the words that tell an event. */
  kind([...language.nounArguments, ...language.verbArguments], (one, sentence) =>
    eventTriggers(sentence, language).flatMap(({ fillings }) => {
      const own = fillings.filter(({ by }) => by === one.name);
      return own.length === 0 ? [] : [own.map(({ token }) => sentence.tokens[token]?.form).join(' | ')];
    }),
  );

  /** The words that tell what is background by the ways of saying so that are given. */
  const historyIn = (text: string, told: Partial<ExtractLanguage>): string[] => {
    const { document } = language.analyse(plainReport(text, { published }));
    const { drafts } = extract(document, { ...language, background: [], retrospectives: [], ...told });
    return drafts.flatMap((one) =>
      one.kind === 'event' && one.background ? [text.slice(one.cue.start, one.cue.end)] : [],
    );
  };

  // Each alone, since the words between two names may say the same in several ways.
  kindOfText(language.placeLinks, (one, text) => {
    const { document } = language.analyse(plainReport(text));
    const { lexicon } = document;
    const context = { lexicon, places: placesIn(lexicon.placeNames), links: [one] };
    const spots = spot(document, context);
    const { groups, groupOf } = groupNames(document, spots, context);
    const nameOf = (group: number): string => spots[groupOf.indexOf(group)]?.words ?? '';
    return groups.flatMap(({ within, hinted }, group) =>
      [...within.map(nameOf), ...hinted].map((holder) => `${nameOf(group)} in ${holder}`),
    );
  });
  kindOfText(language.background, (one, text) => historyIn(text, { background: [one] }));
  kindOfText(language.retrospectives, (one, text) => historyIn(text, { retrospectives: [one] }));

  kind(language.governing, (one, sentence) =>
    sentence.tokens.flatMap(({ form, head, deprel }, token) => {
      if (head < 0) return [];
      const governed = { sentence, token, governor: head, relation: relation(deprel) };
      const read = one.read(governed, () => modalityOf(sentence, language, head));
      return read === null ? [] : [`${form} ${read.negative ? 'not' : read.certainty}`];
    }),
  );
  kind(language.denials, (one, sentence) =>
    eventTriggers(sentence, language).flatMap(({ token }) =>
      one.denies(sentence, token) ? [tokenAt(sentence, token).form] : [],
    ),
  );

  const wordsIn = ({ tokens }: Sentence, [first, last]: readonly [number, number]): string =>
    tokens
      .slice(first, last + 1)
      .filter(({ upos }) => upos !== 'PUNCT')
      .map(({ form }) => form)
      .join(' ');
  kind(language.footage, (one, sentence) =>
    sentence.tokens.flatMap(({ form, lemma }, noun) => {
      const { broadcasters, mediumOf } = sentence.lexicon.footage;
      const isMeant = one.of === 'media' ? mediumOf(lemma) !== null : broadcasters.has(lemma);
      const found = isMeant ? one.find(sentence, noun) : null;
      if (found === null) return [];
      const told = `${form} ${sentence.tokens[found.cue]!.form}`;
      return [found.shows === null ? told : `${told} | ${wordsIn(sentence, found.shows)}`];
    }),
  );
  kind(language.seemings, (one, sentence) =>
    seeminglyDepicted(sentence, [one]).map(
      ({ verb, first, last }) => `${sentence.tokens[verb]!.form} | ${wordsIn(sentence, [first, last])}`,
    ),
  );
  kindOfText(language.debunkings, (one, text) => {
    const { document } = language.analyse(plainReport(text, { published }));
    const { drafts } = extract(document, { ...language, debunkings: [one] });
    return drafts.flatMap((found) =>
      found.rule === 'footage/disowned' && found.kind === 'footage' ? [found.medium] : [],
    );
  });

  const bound = (value: number | null): string => (value === null ? '–' : `${value}`);
  kindOfText(language.bounds, (one, text) => {
    const { document } = language.analyse(plainReport(text));
    const exact = JSON.stringify(quantitiesIn(extract(document, { ...language, bounds: [] }).drafts));
    return quantitiesIn(extract(document, { ...language, bounds: [one] }).drafts)
      .filter((quantity) => !exact.includes(JSON.stringify(quantity)))
      .map(
        ({ start, end, low, best, high }) => `${text.slice(start, end)} = ${[low, best, high].map(bound).join(' ')}`,
      );
  });
  kind(language.tolls, (one, sentence) =>
    sentence.tokens.flatMap(({ form }, token) => {
      const count = one.countOf(sentence, token);
      return count < 0 ? [] : [`${form} ${sentence.tokens[count]!.form}`];
    }),
  );

  /** Phrases are matched on the words of their examples alone: what stands in their slots, or all that they find. */
  const phrases = (group: object): Phrase<string>[] =>
    Object.values(group)
      .flat()
      .filter((one) => one !== never);
  const { partyPhrases, attributionPhrases, eventPhrases, notePhrases, territoryPhrases } = language;
  const groups = [partyPhrases, attributionPhrases, eventPhrases, notePhrases, territoryPhrases];
  kindOfText(groups.flatMap(phrases), (one, text) => {
    const found = findIn(one, text);
    if (found === null) return [];
    return [one.slots.length === 0 ? found.words : one.slots.flatMap((slot) => found.slots[slot] ?? []).join(' | ')];
  });

  // What is decided on an event is the same in every language; its examples are English.
  if (language.code === 'en') {
    kindOfText(decisions, (one, text) => decidedIn(language, one, text));
    kindOfText(refusals, (one, text) => refusedIn(language, one, text));
    kindOfText(inheritances, inheritedIn);
  }

  it(`${language.code}: every construction has two sentences in which it is found, and two in which it is not`, () => {
    expect(proven.filter(({ yes, no }) => yes.length < 2 || no.length < 2).map(({ name }) => name)).toEqual([]);
    expect(new Set(proven.map(({ name }) => name)).size).toBe(proven.length);
  });
}
