import type { StatementDraft } from '../../../../extract/draft.ts';
import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { court } from './court-words.ts';
import { once } from './once.ts';

/** Does the report tell of a verdict, a sentence or a trial? */
const tellsOfVerdict = once(({ text }) =>
  /\b(?:sentenced|jailed|convict(?:ed|ions?)|sentences?|handed (?:down )?|acquitted|acquittal|cleared of|found (?:not )?guilty|guilty verdict|on trial|retrial|verdict|threw out|overturned|appeals? court)\b/i.test(
    text,
  ),
);

/** How far behind "according to" the court may stand, in characters. */
const REACH = 40;

function isOfCourt(text: string, { speaker, cue, content }: StatementDraft): boolean {
  if (speaker !== null) return court.test(`${text.slice(speaker.start, speaker.end)} ${speaker.role ?? ''}`);
  // "According to the indictment": nobody is the speaker but the paper.
  return cue !== null && content.length > 0 && court.test(text.slice(cue.start, cue.end + REACH));
}

/** "The colonel was sentenced. He shot 12 villagers, the judge said": what a court tells in the report of a verdict. */
export const toldByCourt: RetrospectiveConstruction = {
  name: 'retrospective/told-by-court',
  spares: 'news of courts',
  holds: ({ document: { report }, said }) => said !== null && isOfCourt(report.text, said) && tellsOfVerdict(report),
  yes: [
    ['The colonel was sentenced to ten years. He shot 12 villagers, the judge said.', 'shot'],
    ['A militiaman is on trial in Karam. Prosecutors say that he burned the mosque.', 'burned'],
  ],
  no: [
    'The colonel was sentenced to ten years. He shot 12 villagers, his driver said.',
    'Gunmen fled the town. They shot 12 villagers, prosecutors said.',
  ],
};
