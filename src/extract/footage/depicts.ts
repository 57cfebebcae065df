import type { Sentence } from '../../language/document.ts';
import { treeOf } from '../../language/tree.ts';
import { mediumOf } from '../../languages/en/lexicon/footage.ts';
import type { Certainty } from '../../record/observation.ts';

/** Words (token indexes) that footage is only said or seems to show, and how they are put. */
export interface Shown {
  verb: number;
  first: number;
  last: number;
  certainty: Certainty;
}

const SHOW = /^(?:show|depict|portray|capture|feature)$/;
/** "Appears to show" is the writer's own doubt; "claimed to show" and "shared as showing" hand on what somebody says. */
const SEEMS = /^(?:appear|seem|believe|think|understand|suspect|suggest)$/;
const CLAIMS = /^(?:purport|claim|allege|say|report|suppose|caption|label|describe)$/;
const SEEMINGLY = /^(?:apparently|seemingly|reportedly|possibly|probably)$/;
const CLAIMEDLY = /^(?:supposedly|allegedly|purportedly|ostensibly)$/;
/** Words between the lead and the verb: "claimed to clearly show". */
const REACH = 3;

const known = new WeakMap<Sentence, Shown[]>();

/** What footage "appears to show", is "claimed to show" or was shared "as showing": stretches of the sentence, worked out once. */
export function seeminglyDepicted(sentence: Sentence): readonly Shown[] {
  let found = known.get(sentence);
  if (found === undefined) {
    found = find(sentence);
    known.set(sentence, found);
  }
  return found;
}

function find(sentence: Sentence): Shown[] {
  const { tokens } = sentence;
  const found: Shown[] = [];
  let medium = false;
  tokens.forEach(({ lemma, upos }, verb) => {
    if (upos === 'NOUN' && mediumOf(lemma) !== null) medium = true;
    if (!medium || !SHOW.test(lemma.toLowerCase())) return;
    const certainty = leadOf(sentence, verb);
    if (certainty === null) return;
    const last = Math.max(treeOf(sentence).last[verb], verb);
    found.push({ verb, first: verb + 1, last, certainty });
  });
  return found;
}

/** How the words before a verb of showing put it; null when it simply shows. */
function leadOf({ tokens }: Sentence, verb: number): Certainty | null {
  if (tokens[verb].xpos === 'VBG' && tokens[verb - 1]?.form.toLowerCase() === 'as') return 'claimed';
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const lemma = tokens[at].lemma.toLowerCase();
    if (SEEMINGLY.test(lemma)) return 'hedged';
    if (CLAIMEDLY.test(lemma)) return 'claimed';
    if (SEEMS.test(lemma)) return 'hedged';
    if (CLAIMS.test(lemma) && tokens[verb].xpos !== 'VBZ') return 'claimed';
    if (tokens[at].upos === 'PUNCT' || tokens[at].upos === 'NOUN') return null;
  }
  return null;
}
