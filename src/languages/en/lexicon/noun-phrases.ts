import type { NounPhraseWords } from '../../../language/lexicon/noun-phrases.ts';
import { words } from '../../../language/lexicon.ts';
import { withPlurals } from './plurals.ts';

export const nounPhrases: NounPhraseWords = {
  needsOf: withPlurals(`
    group number dozen hundred thousand million score part member series lot crowd handful couple one two three four five most many some
    all none several majority rest head leader chief president minister king queen prime government army people ministry department
    secretary ambassador commander city town village province state region district island republic kingdom suburb capital outskirt
    countryside bank house council party union front bureau office university court parliament refugee resident citizen side wave force
    unit worker student tens type kind sort`),
  idleDeterminers: words('the a an this that these those all both some any another no each every'),
  idleAdjectives: words('several many few more most least numerous other various recent own such same'),
  measures: words(`
    group number dozen hundred thousand million score ten tens series lot crowd handful couple majority one two three four five six seven
    eight nine many some most several all none both hundreds thousands dozens scores wave batch team band column patch`),
  examples: words('including include like such of'),
  namedByPlace: words('war offensive campaign conflict crisis operation front battle'),
};
