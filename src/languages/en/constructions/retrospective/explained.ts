import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';

const asking = words('how why');
const measures = words('many much long far often soon');

/** "How the assault unfolded", "Why the garrison fell": a headline that explains what its readers know of already. */
export const explained: RetrospectiveConstruction = {
  name: 'retrospective/explained',
  spares: 'nothing',
  holds({ document, at }) {
    const { tokens } = sentenceAt(document, at.sentence);
    const [first, second] = tokens;
    if (first === undefined || second === undefined) return false;
    if (at.sentence > 0 || tokens.length < 3 || tokens.at(-1)?.form === '.') return false;
    return asking.has(first.form.toLowerCase()) && !measures.has(second.form.toLowerCase());
  },
  yes: [
    ['How the assault unfolded', 'assault & unfolded'],
    ['Why the garrison fell', 'fell'],
  ],
  no: ['How many soldiers fell', 'How the garrison fell is a puzzle.', 'Assault unfolds in Karam'],
};
