import { markerOf } from '../../../../extract/factuality/clauses.ts';
import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { open } from '../../../../extract/factuality/modality.ts';
import { tag } from '../../../../language/pattern.ts';
import { topic as prepositions } from './topic-words.ts';

const isGerund = tag('VBG');

/** "Spoke about leaving the town": a gerund behind "about" is what is spoken of, and not told. */
export const topic: GoverningConstruction = {
  name: 'factuality/topic',
  read: ({ sentence, token, relation }) =>
    relation === 'advcl' && isGerund(sentence, token) && prepositions.has(markerOf(sentence, token, 'mark'))
      ? open(0.5, 'unknown', 'topic')
      : null,
  yes: [
    ['The generals talked about leaving the town.', 'leaving unknown'],
    ['The envoys spoke about sending troops.', 'sending unknown'],
  ],
  no: ['The generals talked after leaving the town.', 'The envoys spoke about the troops.'],
};
