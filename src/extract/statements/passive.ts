import type { Sentence } from '../../language/document.ts';
import { childBy, relation, treeOf } from '../../language/tree.ts';
import type { Cue } from './cues.ts';
import type { Stretch } from './stretch.ts';
import { agentOf } from './subject.ts';

/** "The report was denied by the ministry", "the town is believed to be lost", "it was reported that …": what is said. Null when the passive says nothing by its subject. */
export function impersonal(sentence: Sentence, cue: Cue): Stretch[] | null {
  const { children, first, last } = treeOf(sentence);
  const verb = cue.at.token;
  const subject = childBy(sentence, verb, 'nsubj:pass');
  const { saying } = cue;
  if (
    saying.noun &&
    !saying.addressee &&
    saying.act !== 'accuse' &&
    subject >= 0 &&
    subject < verb &&
    agentOf(sentence, verb) >= 0
  ) {
    return [[first[subject], last[subject]]];
  }
  if (!saying.impersonal) return null;
  const parts: Stretch[] = [];
  for (const child of children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (child <= verb || (name !== 'xcomp' && name !== 'ccomp' && name !== 'csubj')) continue;
    parts.push([first[child], last[child]]);
    break;
  }
  if (parts.length === 0) return null;
  if (subject >= 0 && subject < verb && !/^it$/i.test(sentence.tokens[subject].form))
    parts.unshift([first[subject], last[subject]]);
  return parts;
}
