import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { once } from './once.ts';

const dies =
  /\b(?:dies|died|has died|dead)\b[^.!?]{0,80}\b(?:aged|at (?:the age of )?|age )\s?(?:[5-9]\d|1[01]\d)(?=[,.;:!?"”’)]|\s*\n|\s*$|\s+(?:after|in|at|on|from|following|of|and|last|surrounded)\b)|\b(?:died|has died|passed away)\b[^.!?]*[.!?]["”’]?\s+(?:(?:He|She|The \p{L}+) was (?:aged )?(?:[4-9]\d|1[01]\d)\b)/iu;
const violent =
  /\b(?:killed|shot|bomb(?:ed|ing)?|attack(?:ed)?|blast|explosion|crash|accident|assassinated|murder(?:ed)?|execut(?:ed|ion)|custody|clash(?:es)?|fire|drowned)\b/i;
const titled = /^\s*(?:obituary|in memoriam|remembering)\b/i;
/** Where an obituary says that it is one, in characters. */
const HEAD = 400;

/** Does the report tell of a life that ended in bed: "has died aged 91", "Obituary: …"? */
const isObituary = once(({ text }) => {
  const head = text.slice(0, HEAD);
  if (titled.test(head)) return true;
  const found = dies.exec(head);
  if (found === null) return false;
  const from = Math.max(head.lastIndexOf('\n', found.index), head.lastIndexOf('. ', found.index)) + 1;
  const end = /[.!?\n]/.exec(head.slice(found.index))?.index ?? head.length;
  // What killed: the words around "died", without the relative clause that tells the life.
  return !violent.test(head.slice(from, found.index + end).replace(/\bwho\b[^,]*,/g, ''));
});

const now = words('today yesterday tonight');
const death = words('dies died');
const theDead = words('he she him her his');

/** An event of the dead one's life: told of "him" or "her", in that sentence, the one before, or the sentence of the death itself. */
export const lifeTold: RetrospectiveConstruction = {
  name: 'retrospective/life-told',
  spares: 'deaths and words',
  holds({ document, at }) {
    if (!isObituary(document.report)) return false;
    const { tokens: own } = sentenceAt(document, at.sentence);
    const near = document.sentences.slice(Math.max(0, at.sentence - 1), at.sentence + 1);
    const has = (forms: ReadonlySet<string>, tokens: typeof own): boolean =>
      tokens.some(({ form }) => forms.has(form.toLowerCase()));
    return !has(now, own) && (has(death, own) || near.some(({ tokens }) => has(theDead, tokens)));
  },
  yes: [
    ['Ana Karam has died aged 91. She led the march on the palace.', 'led & march'],
    ['Obituary: Omar Karam. He seized power in a coup.', 'seized power & coup'],
  ],
  no: [
    'Ana Karam, 91, spoke in Lima. She led the march on the palace.',
    'Ana Karam was shot dead in Lima, aged 71. She led the march on the palace.',
    'Ana Karam has died aged 91. Troops entered the palace.',
  ],
};
