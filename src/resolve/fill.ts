import type { DraftFiller } from '../extract/draft.ts';
import { relation, treeOf } from '../extract/tree.ts';
import type { Document } from '../language/document.ts';
import type { Filler } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import type { Cast } from './entities/cast.ts';
import type { Member } from './entities/member.ts';

export type Role = 'agent' | 'patient' | 'place' | 'speaker' | 'subject' | 'object' | 'addressee';

/** Ties words that fill a role to those they mean; a "place" that is none gives null and a problem. */
export function filling(document: Document, cast: Cast, idOf: (member: Member) => string, problems: Problem[]) {
  const { text } = document.report;

  const memberOf = ({ head: { sentence: s, token } }: DraftFiller, role: Role): Member | null => {
    const known = cast.at(s, token) ?? relativeOf(s, token) ?? cast.at(s, measured(s, token));
    if (known !== null) return known;
    const { upos, xpos } = document.sentences[s]!.tokens[token]!;
    if (upos === 'PRON' || upos === 'DET' || upos === 'ADV') return null;
    if (role === 'speaker' || role === 'addressee')
      return cast.introduce(s, token, xpos === 'NNS' || xpos === 'NNPS' ? 'group' : 'person');
    return null;
  };

  /** "the rebels, who …": whom a relative pronoun stands for. */
  const relativeOf = (s: number, token: number): Member | null => {
    const { tokens } = document.sentences[s]!;
    if (!/^(?:who|whom|whose|which|that)$/i.test(tokens[token]!.form)) return null;
    let at = token;
    for (let steps = 0; steps < 20 && at >= 0; steps++) {
      const { deprel, head } = tokens[at]!;
      if (deprel.startsWith('acl')) return head < 0 ? null : cast.at(s, head);
      at = head;
    }
    return null;
  };

  /** "a number of rebels", "dozens of people": the noun that is counted. */
  const measured = (s: number, token: number): number => {
    const sentence = document.sentences[s]!;
    const inner = treeOf(sentence).children[token]!.find(
      (child) => relation(sentence.tokens[child]!.deprel) === 'nmod' && child > token,
    );
    return inner !== undefined &&
      /^(?:number|dozen|hundred|thousand|million|score|series|lot|majority|handful|couple|one|two|three|some|most|many|all|part|member|rest|wave|crowd|tens)s?$/i.test(
        sentence.tokens[token]!.lemma,
      )
      ? inner
      : token;
  };

  const fill = (filler: DraftFiller, role: Role): Filler | null => {
    const { start, end } = filler;
    const member = memberOf(filler, role);
    if (role === 'place' && (member === null || member.kind !== 'place')) {
      const words = text.slice(start, end);
      problems.push({
        stage: 'resolve',
        rule: 'place-is-no-place',
        reason:
          member === null ? `"${words}" is not known to be a place` : `"${words}" is a ${member.kind}, not a place`,
        start,
        end,
      });
      return null;
    }
    return { start, end, entity: member === null ? null : idOf(member) };
  };
  return { fill, memberOf };
}
