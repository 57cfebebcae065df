import type { Proven } from '../language/construction.ts';
import type { Sentence } from '../language/document.ts';
import type { NominalArgument } from './arguments/nominal.ts';
import type { VerbalArgument } from './arguments/verbal.ts';
import type {
  BackgroundConstruction,
  ModalityConstructions,
  RetrospectiveConstruction,
} from './factuality/constructions.ts';
import type { DebunkingConstruction, FootageConstruction, SeemingConstruction } from './footage/constructions.ts';
import type { BoundConstruction, TollConstruction } from './quantity/constructions.ts';
import type { SpeechLanguage } from './speech/language.ts';
import type { FoundState } from './states/found.ts';
import type { FigureOfSpeech, ImpliedEvent } from './triggers/construction.ts';

/** One way of telling that something holds: who controls a place, where somebody is, an office, a bond. */
export interface StateConstruction extends Proven {
  find(sentence: Sentence): FoundState[];
}

/** What this stage needs of a language beside its words. */
export interface ExtractLanguage extends ModalityConstructions {
  /** Figures of speech with nouns for events of force. */
  figures: readonly FigureOfSpeech[];
  /** Verbs that tell another event than their own. */
  impliedEvents: readonly ImpliedEvent[];
  /** Who fills which role in what a noun tells, in the order in which it is tried. */
  nounArguments: readonly NominalArgument[];
  /** Who fills which role in what a verb tells, in the order in which it is tried. */
  verbArguments: readonly VerbalArgument[];
  states: readonly StateConstruction[];
  background: readonly BackgroundConstruction[];
  retrospectives: readonly RetrospectiveConstruction[];
  footage: readonly FootageConstruction[];
  seemings: readonly SeemingConstruction[];
  debunkings: readonly DebunkingConstruction[];
  bounds: readonly BoundConstruction[];
  tolls: readonly TollConstruction[];
  speech: SpeechLanguage;
}
