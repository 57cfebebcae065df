import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import type { StatementAct } from '../../record/observation.ts';
import { canHeadPhrase } from '../phrases.ts';
import type { Stretch } from './stretch.ts';
import { subjectOf } from './subject.ts';

/** "The ministry's claim that …", "reports that …", "calls for …". */
export interface NounSaying {
  token: number;
  act: StatementAct;
  /** Head of the speaker's phrase; -1 when nobody is named. */
  speaker: number;
  content: Stretch;
}

const LIGHT =
  /^(?:make|issue|give|have|repeat|voice|express|renew|offer|raise|send|deliver|release|publish|file|level|utter|reiterate)$/;
export function nounSayings(sentence: Sentence): NounSaying[] {
  const { tokens } = sentence;
  const { children, first, last } = treeOf(sentence);
  const found: NounSaying[] = [];
  tokens.forEach(({ upos, lemma, xpos }, token) => {
    if (upos !== 'NOUN') return;
    const saying = sentence.lexicon.saying.nouns.get(lemma.toLowerCase());
    if (saying === undefined) return;
    const { act } = saying;
    let content: Stretch | null = null;
    for (const child of children[token]) {
      if (child < token) continue;
      const { deprel } = tokens[child];
      const name = relation(deprel);
      const mark = childBy(sentence, child, 'mark');
      const form = mark < 0 ? '' : tokens[mark].form.toLowerCase();
      if ((name === 'acl' || name === 'ccomp') && deprel !== 'acl:relcl' && form === 'that')
        content = [mark, last[child]];
      else if (name === 'acl' && form === 'to' && saying.infinitive) content = [first[child], last[child]];
      else if (name === 'nmod' && saying.prepositions.has(caseOf(sentence, child) ?? '')) {
        // "a report of the commission" is its author; a report of clashes is plural or bare.
        if (act === 'report' && xpos !== 'NNS') continue;
        content ??= [first[child], last[child]];
      }
      if (content !== null) break;
    }
    if (content === null || content[0] <= token) return;
    found.push({ token, act, speaker: speakerOfNoun(sentence, token, content), content });
  });
  return found;
}

function speakerOfNoun(sentence: Sentence, token: number, content: Stretch): number {
  const { tokens } = sentence;
  for (const child of treeOf(sentence).children[token]) {
    const { deprel } = tokens[child];
    if (deprel === 'nmod:poss') return child;
    if (child < token || relation(deprel) !== 'nmod') continue;
    if (child >= content[0] && child <= content[1]) continue;
    const how = caseOf(sentence, child);
    if ((how === 'by' || how === 'from') && canHeadPhrase(sentence, child)) return child;
  }
  const { deprel, head } = tokens[token];
  if (head >= 0 && relation(deprel) === 'obj' && LIGHT.test(tokens[head].lemma.toLowerCase())) {
    return subjectOf(sentence, head);
  }
  return -1;
}
