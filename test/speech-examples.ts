import type {
  AddresseeConstruction,
  ComplementConstruction,
  CueConstruction,
  DependentConstruction,
  QuoteConstruction,
  RefusalConstruction,
  ReportConstruction,
  SpeakerConstruction,
  SpeechLanguage,
  VenueConstruction,
} from '../src/extract/speech/language.ts';
import { statements } from '../src/extract/speech/statements.ts';
import type { TokenSpan } from '../src/extract/speech/token-span.ts';
import { plainReport } from '../src/intake.ts';
import type { Document, Sentence } from '../src/language/document.ts';
import type { Language } from '../src/languages/language.ts';

/*
 * What a construction of speech finds in a text, as its examples tell it. Each is asked in its place among the others, while the
 * statements of the text are read: one that another is asked before finds nothing where that one does.
 */

type Print<One> = (language: Language, one: One, text: string) => string[];

const sentencesOf = (language: Language, text: string): Sentence[] =>
  language.analyse(plainReport(text)).document.sentences;

/** Reads a text with a construction listened to, and gives what was heard, each once. */
function heardIn(
  language: Language,
  text: string,
  listened: (hear: (found: string) => void) => Partial<SpeechLanguage>,
) {
  const heard = new Set<string>();
  const speech = { ...language.speech, ...listened((found) => heard.add(found)) };
  statements(language.analyse(plainReport(text)).document, { ...language, speech }, []);
  return [...heard];
}

const replaced = <One>(list: readonly One[], one: One, by: One): One[] =>
  list.map((other) => (other === one ? by : other));

/** "The road … was closed": some stretches of a sentence. */
const wordsOf = ({ tokens }: Sentence, stretches: readonly TokenSpan[]): string =>
  stretches
    .map(([first, last]) =>
      tokens
        .slice(first, last + 1)
        .map(({ form, start }, i) => (i > 0 && start > (tokens[first + i - 1]?.end ?? 0) ? ` ${form}` : form))
        .join(''),
    )
    .join(' … ');

const formAt = (document: Document, at: { sentence: number; token: number } | null): string =>
  at === null ? 'nobody' : (document.sentences[at.sentence]?.tokens[at.token]?.form ?? '');

/** The verbs: "adding". */
export const cuesOf: Print<CueConstruction> = (language, one, text) =>
  sentencesOf(language, text).flatMap((sentence) =>
    sentence.tokens.filter((_, token) => one.isVerb(sentence, token)).map(({ form }) => form),
  );

/** Verb and speaker: "say: mayor". */
export const speakersOf =
  (list: 'speakers' | 'agents'): Print<SpeakerConstruction> =>
  (language, one, text) =>
    heardIn(language, text, (hear) => ({
      [list]: replaced(language.speech[list], one, {
        ...one,
        find(at) {
          const token = one.find(at);
          if (token >= 0) hear(`${at.cue.lemma}: ${at.sentence.tokens[token]?.form}`);
          return token;
        },
      }),
    }));

/** What is said: "that the road was closed". */
export const dependentsOf: Print<DependentConstruction> = (language, one, text) =>
  heardIn(language, text, (hear) => ({
    dependents: replaced(language.speech.dependents, one, {
      ...one,
      read(at) {
        const said = one.read(at);
        if (said.length > 0) hear(wordsOf(at.sentence, said));
        return said;
      },
    }),
  }));

/** What is said: "the road … was closed". */
export const complementsOf =
  (list: 'complements' | 'passives'): Print<ComplementConstruction> =>
  (language, one, text) =>
    heardIn(language, text, (hear) => ({
      [list]: replaced(language.speech[list], one, {
        ...one,
        read(at) {
          const said = one.read(at);
          if (said !== null && said.length > 0) hear(wordsOf(at.sentence, said));
          return said;
        },
      }),
    }));

/** Speaker and what is said: "ministry: the road was closed". */
export const reportsOf: Print<ReportConstruction> = (language, one, text) =>
  sentencesOf(language, text).flatMap((sentence) =>
    one
      .find(sentence)
      .map(
        ({ speaker, content }) =>
          `${speaker === null ? 'nobody' : sentence.tokens[speaker]?.form}: ${wordsOf(sentence, content)}`,
      ),
  );

/** Verb, where there is one, and speaker: "say: mayor", "mayor". */
export const quotesOf: Print<QuoteConstruction> = (language, one, text) =>
  heardIn(language, text, (hear) => ({
    quotes: replaced(language.speech.quotes, one, {
      ...one,
      find(at) {
        const found = one.find(at);
        if (found !== null)
          hear(`${found.cue === null ? '' : `${found.cue.lemma}: `}${formAt(at.document, found.speaker)}`);
        return found;
      },
    }),
  }));

/** The verbs that make no statement. */
export const refusalsOf: Print<RefusalConstruction> = (language, one, text) =>
  heardIn(language, text, (hear) => ({
    refusals: replaced(language.speech.refusals, one, {
      ...one,
      refuses(at) {
        const refused = one.refuses(at);
        if (refused) hear(at.cue.lemma);
        return refused;
      },
    }),
  }));

/** Those spoken to: "reporters". */
export const addresseesOf: Print<AddresseeConstruction> = (language, one, text) =>
  heardIn(language, text, (hear) => ({
    addressees: replaced(language.speech.addressees, one, {
      ...one,
      is(sentence, cue, token) {
        const is = one.is(sentence, cue, token);
        if (is) hear(sentence.tokens[token]?.form ?? '');
        return is;
      },
    }),
  }));

const listening = (one: VenueConstruction, hear: (found: string) => void): VenueConstruction => ({
  ...one,
  find(document, sentence, token) {
    const venue = one.find(document, sentence, token);
    if (venue !== null) hear(venue);
    return venue;
  },
});

/** Where it is said: "Radio Nova". */
export const venuesOf: Print<VenueConstruction> = (language, one, text) =>
  heardIn(language, text, (hear) => ({
    venues: replaced(language.speech.venues, one, listening(one, hear)),
    outletTold: one === language.speech.outletTold ? listening(one, hear) : language.speech.outletTold,
  }));
