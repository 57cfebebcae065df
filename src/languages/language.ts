import type { ExtractLanguage } from '../extract/language.ts';
import type { Analyse } from '../language/analyse.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { MentionLanguage } from '../mentions/language.ts';
import type { EventModel } from '../mentions/learned/model.ts';
import type { PageWords } from '../read/page-words.ts';
import type { ResolveLanguage } from '../resolve/language.ts';

/**
 * All that a language must give: a folder `src/languages/<code>/` whose index exports one of these. Each stage says what it needs in its
 * own `language.ts`; a stage takes it as an argument and never names a language. `template/` is one that knows no word.
 */
export interface Language extends ExtractLanguage, ResolveLanguage, MentionLanguage {
  /** ISO 639-1 code, as in `report.language`. */
  code: string;
  /** Its name, as told to users: "English". */
  name: string;
  lexicon: Lexicon;
  /** What was learnt of its reports: what is an event, who takes part, how sure that is; null where rules alone decide. */
  eventModel: () => EventModel | null;
  /** What tells a page's story from what stands around it. */
  page: PageWords;
  /** A report to its sentences, with tokens, tags, lemmas, dependencies and names. */
  analyse: Analyse;
}
