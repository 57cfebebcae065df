import type { Document } from '../../language/document.ts';
import { mentionContext } from '../context.ts';
import { eventMention } from '../event/event.ts';
import type { MentionLanguage } from '../language.ts';
import type { Observed } from '../report-index.ts';
import { type Scene, sceneOf } from './candidates.ts';
import { wordsIn } from './words.ts';

/** What is decided on in a report, from its words and what the rules make of its events. */
export function sceneIn(document: Document, reading: Observed, language: MentionLanguage): Scene {
  const context = mentionContext(reading, language);
  const made = context.events.flatMap((event) => {
    const mention = eventMention(context, event);
    return mention === null || 'stage' in mention ? [] : [mention];
  });
  return sceneOf(wordsIn(document), context, made);
}
