import { words } from '../../../../language/lexicon.ts';
import {
  all,
  along,
  any,
  down,
  form,
  hangs,
  has,
  not,
  previous,
  type Test,
  tag,
  up,
} from '../../../../language/pattern.ts';
import { subject } from '../paths.ts';

const auxiliary = down('aux:pass');
const hasAuxiliary: Test = (sentence, verb) => auxiliary(sentence, verb).some((at) => at < verb);
const isPerfect = has(previous(1, form(words('have has had'))));
const describesNoun = all(hangs('acl'), not(hangs('acl:relcl')));
/** "Was arrested and ACCUSED of": the auxiliary stands with the first verb. */
const sharesAuxiliary = all(has(along(up('conj'), auxiliary)), not(has(subject)));

/** Whether a verb stands in the passive: by its relations, and only where its form or an auxiliary allows it. A bare "denied" is a past tense. */
export const isPassive: Test = any(hasAuxiliary, all(tag('VBN'), not(isPerfect), any(describesNoun, sharesAuxiliary)));
