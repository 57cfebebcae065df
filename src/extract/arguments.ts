import type { Sentence, Token } from '../language/document.ts';
import { besideOf, caseOf, relation, treeOf } from '../language/tree.ts';
import { nameAt } from './phrases.ts';
import { isTime } from './time-words.ts';

/** Who stands where around a predicate, as token indices (-1 for nobody); shared and moved arguments put back. */
export interface Arguments {
  /** The one that acts, in the active voice; the "by" phrase in the passive. */
  subject: number;
  /** The one acted on: the object, or the subject of a passive. */
  object: number;
  /** The receiver: "gave THEM food". */
  receiver: number;
  passive: boolean;
  obliques: { preposition: string; token: number }[];
  /** Verb particle ("over" in "take over"), or null. */
  particle: string | null;
  /** The noun that a relative "where" or "in which" stands for; -1 otherwise. */
  where: number;
}

const relativePronoun = /^(?:who|whom|which|that|whose|where|when)$/i;
/** Verbs whose object does not act in what follows: "promised them to leave". */
const subjectControl = new Set([
  'promise',
  'threaten',
  'vow',
  'offer',
  'pledge',
  'agree',
  'refuse',
  'use',
  'take',
  'launch',
  'leave',
]);

const ofObject =
  /^(?:accuse|blame|prevent|stop|charge|suspect|convict|bar|ban|deter|keep|clear|condemn|criticize|criticise|praise|thank|arrest|sentence|jail|punish|force|coerce|talk|trick|acquit|try|indict|discourage|prohibit)$/;
/** Verbs whose object is seen or heard in what follows it. */
const shuns = /^(?:flee|escape|evade|survive)$/;
const perceives = /^(?:show|see|film|depict|capture|portray|hear|catch|record|watch|picture|photograph|spot)$/i;
const willing = /^(?:willing|ready|able|prepared|unwilling|unable|reluctant|eager|set|keen|determined|committed|due)$/i;

export const isVerbal = ({ upos, xpos }: Token): boolean =>
  upos === 'VERB' || (upos === 'AUX' && xpos.startsWith('VB'));

const isParticiple = ({ xpos }: Token): boolean => xpos === 'VBN' || xpos === 'VBD';

const known = new WeakMap<Sentence, (Arguments | undefined)[]>();

/** The arguments of a verb, worked out once; `depth` bounds the walk through shared subjects. */
export function argumentsOf(sentence: Sentence, verb: number, depth = 0): Arguments {
  let list = known.get(sentence);
  if (list === undefined) {
    list = [];
    known.set(sentence, list);
  }
  // Deep in a walk the bound may cut an answer short, so only whole answers are kept.
  const before = list[verb];
  if (before !== undefined) return before;
  const found = findArguments(sentence, verb, depth);
  if (depth === 0) list[verb] = found;
  return found;
}

function findArguments(sentence: Sentence, verb: number, depth: number): Arguments {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { images, actors } = sentence.lexicon.entityNouns;
  const found: Arguments = {
    subject: -1,
    object: -1,
    receiver: -1,
    passive: false,
    obliques: [],
    particle: null,
    where: -1,
  };
  const self = tokens[verb];
  const name = relation(self.deprel);
  let passiveSubject = -1;
  let byAgent = -1;
  let hasAuxiliary = false;
  for (const child of children[verb]) {
    const { deprel, lemma, upos } = tokens[child];
    switch (deprel) {
      case 'nsubj':
      case 'nsubj:outer':
        if (found.subject < 0) found.subject = child;
        break;
      case 'nsubj:pass':
        passiveSubject = child;
        found.passive = true;
        break;
      case 'aux:pass':
        found.passive = true;
        hasAuxiliary = true;
        break;
      case 'aux':
        hasAuxiliary = true;
        break;
      case 'expl':
        // "It is willing to …": an adjective of will has a real subject, whatever the tag.
        if (found.subject < 0 && self.upos === 'ADJ' && willing.test(self.lemma)) found.subject = child;
        break;
      case 'obj':
        if (found.object < 0) found.object = child;
        break;
      case 'iobj':
        found.receiver = child;
        break;
      case 'compound:prt':
        found.particle = lemma.toLowerCase();
        break;
      case 'obl:agent':
        byAgent = child;
        break;
      case 'advmod':
        if (upos === 'ADP' && found.particle === null) found.particle = lemma.toLowerCase();
        break;
      default:
        if (deprel === 'obl' || deprel === 'nmod' || deprel === 'obl:arg' || deprel === 'obl:unmarked') {
          const preposition = caseOf(sentence, child);
          if (preposition === 'by' && upos !== 'NUM' && byAgent < 0) byAgent = child;
          found.obliques.push({ preposition: preposition ?? '', token: child });
        }
    }
  }
  const head = name === 'conj' ? besideOf(sentence, verb) : self.head;
  if (head >= 0 && depth < 6) attached();
  if (found.object < 0 && !found.passive) {
    // A bare noun phrase behind the verb that is no time is its object, whatever the parser calls it.
    const bare = found.obliques.find(
      ({ preposition, token }) =>
        preposition === '' &&
        token > verb &&
        !isTime(sentence, token) &&
        /^(?:NOUN|PROPN)$/.test(tokens[token].upos) &&
        tokens[token].deprel === 'obl',
    );
    if (bare !== undefined) found.object = bare.token;
  }
  if (found.passive) {
    if (passiveSubject < 0 && found.subject >= 0 && found.object < 0) passiveSubject = found.subject;
    if (found.object < 0 || passiveSubject >= 0) {
      if (found.object >= 0 && found.receiver < 0) found.receiver = passiveSubject;
      else found.object = passiveSubject;
    }
    if (byAgent < 0) byAgent = sharedAgent();
    found.subject = byAgent;
    if (byAgent >= 0) found.obliques = found.obliques.filter(({ token }) => token !== byAgent);
  }
  return found;

  /** Fills what the clause shares with the word it hangs on. */
  function attached(): void {
    if (name === 'acl' || name === 'amod') {
      fromNoun();
      return;
    }
    if (found.subject >= 0 || passiveSubject >= 0) {
      if (name === 'conj' && isVerbal(tokens[head])) sharedObject();
      return;
    }
    const told = name === 'ccomp' ? toldOf() : -1;
    if (told >= 0) {
      if (found.passive) passiveSubject = told;
      else found.subject = told;
      return;
    }
    if (/^(?:xcomp|advcl|ccomp)$/.test(name)) {
      const seen = seenDoing();
      if (seen >= 0) {
        if (isParticiple(self) && found.object < 0) found.passive = true;
        if (found.passive) passiveSubject = seen;
        else found.subject = seen;
        return;
      }
    }
    if (name === 'conj' && isVerbal(tokens[head])) {
      const first = argumentsOf(sentence, head, depth + 1);
      if (first.passive && self.xpos === 'VBN' && !hasAuxiliary) {
        found.passive = true;
        passiveSubject = first.object;
        if (byAgent < 0) byAgent = first.subject;
      } else if (found.passive) passiveSubject = first.passive ? first.object : first.subject;
      else found.subject = first.passive ? first.object : first.subject;
      sharedObject();
    } else if (name === 'xcomp') {
      // "Fled fighting": others do what is fled from.
      if (self.xpos === 'VBG' && shuns.test(tokens[head].lemma)) return;
      if (isVerbal(tokens[head]) || tokens[head].upos === 'ADJ' || tokens[head].upos === 'NOUN') {
        const matrix = argumentsOf(sentence, head, depth + 1);
        const controls = matrix.object >= 0 && !subjectControl.has(tokens[head].lemma.toLowerCase());
        const actor = controls ? matrix.object : matrix.passive ? matrix.object : matrix.subject;
        if (found.passive) passiveSubject = actor;
        else found.subject = actor;
      }
    } else if (name === 'advcl') {
      const matrix = isVerbal(tokens[head]) ? argumentsOf(sentence, head, depth + 1) : null;
      if (matrix === null) return;
      if (isParticiple(self) && !hasAuxiliary && found.object < 0) found.passive = true;
      if (found.passive) passiveSubject = matrix.passive ? matrix.object : matrix.subject;
      else {
        // "accused them of bombing": whoever is accused bombs.
        const marker = children[verb].find((child) => tokens[child].deprel === 'mark');
        const governed =
          self.xpos === 'VBG' &&
          marker !== undefined &&
          /^(?:of|from|for|into)$/i.test(tokens[marker].form) &&
          ofObject.test(tokens[head].lemma);
        found.subject = governed && matrix.object >= 0 ? matrix.object : matrix.subject;
      }
    }
  }

  /**
   * "The strike that officials said killed two": what the relative clause around the saying stands on, where who says so is told; -1 for
   * nothing. The relative pronoun hangs on either verb.
   */
  function toldOf(): number {
    const { deprel, head: noun } = tokens[head];
    if (deprel !== 'acl:relcl' || noun < 0 || noun > head || verb < head) return -1;
    const sayer = children[head].some(
      (child) => /^nsubj/.test(tokens[child].deprel) && !relativePronoun.test(tokens[child].form) && child > noun,
    );
    return sayer ? noun : -1;
  }

  /** "Video shows soldiers leaving": whoever stands between a verb of seeing and a bare participle is seen doing it; -1 for nobody. */
  function seenDoing(): number {
    if (self.xpos !== 'VBG' && self.xpos !== 'VBN') return -1;
    if (!perceives.test(tokens[head].lemma) || !isVerbal(tokens[head]) || verb < head) return -1;
    if (children[verb].some((child) => /^(?:mark|case)$/.test(tokens[child].deprel))) return -1;
    return (
      children[head].findLast(
        (child) =>
          child > head &&
          child < verb &&
          /^i?obj$/.test(tokens[child].deprel) &&
          !tokens.slice(child + 1, verb).some(({ form }) => form === ','),
      ) ?? -1
    );
  }

  /** "Stormed and looted by X": whoever does the last of the deeds does all of them; -1 for nobody. */
  function sharedAgent(): number {
    for (const other of children[verb]) {
      if (other < verb || tokens[other].deprel !== 'conj' || tokens[other].xpos !== 'VBN') continue;
      const own = children[other];
      if (own.some((child) => /^(?:nsubj|aux)/.test(tokens[child].deprel))) continue;
      const agent = own.find(
        (child) =>
          tokens[child].deprel === 'obl:agent' ||
          (tokens[child].deprel === 'obl' && caseOf(sentence, child) === 'by' && tokens[child].upos !== 'NUM'),
      );
      if (agent !== undefined && !isTime(sentence, agent)) return agent;
    }
    return -1;
  }

  function sharedObject(): void {
    if (found.object >= 0 || found.passive) return;
    const other = children[head].find((child) => tokens[child].deprel === 'obj');
    if (other !== undefined && other > verb && verb > head) found.object = other;
  }

  function fromNoun(): void {
    let noun = head;
    // "The statue of a leader toppled by …": the statue, not the leader.
    const over = tokens[noun].head;
    if (over >= 0 && tokens[noun].deprel === 'nmod' && images.has(tokens[over].lemma.toLowerCase())) noun = over;
    if (self.deprel === 'acl:relcl') {
      // "the whereabouts of the dictator, who …": "who" is the nearer person.
      const who = children[verb].some((child) => /^who$/i.test(tokens[child].form));
      const nearer = who
        ? children[noun].findLast((child) => tokens[child].deprel === 'nmod' && child < verb && child > noun)
        : undefined;
      if (
        nearer !== undefined &&
        /^(?:NOUN|PROPN)$/.test(tokens[nearer].upos) &&
        !actors.has(tokens[noun].lemma.toLowerCase()) &&
        tokens[noun].upos === 'NOUN'
      )
        noun = nearer;
      // "A stadium in Goma, which fell": behind a comma "which" is the town right before it.
      const which = children[verb].find((child) => /^which$/i.test(tokens[child].form));
      if (which !== undefined && tokens[which - 1]?.form === ',' && noun < which - 2) {
        if (nameAt(sentence, which - 2)?.kind === 'place' && nameAt(sentence, noun) === null) noun = which - 2;
      }
      // "The blast which officials said killed nine": the pronoun is no object beside one behind the verb.
      if (found.subject < 0 && !found.passive && found.object >= 0 && found.object < verb) {
        const behind = children[verb].find((child) => child > verb && tokens[child].deprel === 'obj');
        if (behind !== undefined && relativePronoun.test(tokens[found.object].form)) {
          found.object = behind;
          found.subject = noun;
          return;
        }
      }
      const stands = (token: number): boolean => token >= 0 && relativePronoun.test(tokens[token].form);
      if (stands(found.subject)) found.subject = noun;
      else if (stands(passiveSubject)) passiveSubject = noun;
      else if (stands(found.object)) found.object = noun;
      else {
        const where = children[verb].find((child) => /^(?:where)$/i.test(tokens[child].form));
        const through = found.obliques.find(({ token }) => stands(token));
        if (where !== undefined) found.where = noun;
        else if (through !== undefined) through.token = noun;
        else if (found.subject < 0 && passiveSubject < 0) {
          if (found.passive) passiveSubject = noun;
          else found.subject = noun;
        } else if (found.object < 0 && !found.passive && passiveSubject < 0) found.object = noun;
      }
      return;
    }
    if (found.subject >= 0 || passiveSubject >= 0) return;
    const before = tokens[verb - 1];
    if (
      name === 'amod' &&
      self.xpos !== 'VBG' &&
      before !== undefined &&
      before.head === noun &&
      /^(?:NOUN|PROPN)$/.test(before.upos) &&
      before.deprel === 'compound'
    ) {
      // "Britain mobilised reservists" read as one noun phrase: a noun right before the word acts.
      found.subject = verb - 1;
      found.object = noun;
      return;
    }
    if (self.xpos === 'VBG') found.subject = noun;
    else if (isParticiple(self) || name === 'amod') {
      found.passive = true;
      passiveSubject = noun;
    } else if (self.xpos === 'VB') {
      // "the decision to leave": whoever decides leaves.
      const owner = children[noun].find((child) => tokens[child].deprel === 'nmod:poss');
      if (owner !== undefined) found.subject = owner;
      else if (tokens[noun].head >= 0 && /^(?:obj|xcomp|nsubj:pass)$/.test(tokens[noun].deprel)) {
        const matrix = tokens[noun].head;
        if (isVerbal(tokens[matrix]) && matrix !== verb)
          found.subject = argumentsOf(sentence, matrix, depth + 1).subject;
      }
    }
  }
}
