import type { ControlWords } from '../../../language/lexicon/control-words.ts';
import { words } from '../../../language/lexicon.ts';

export const controlWords: ControlWords = {
  bySubject: words('promise threaten vow offer pledge agree refuse use take launch leave'),
  byObject: words(`
    accuse blame prevent stop charge suspect convict bar ban deter keep clear condemn criticize criticise praise thank arrest sentence jail
    punish force coerce talk trick acquit try indict discourage prohibit`),
  byObjectBehind: words('of from for into'),
  shunning: words('flee escape evade survive'),
  perceiving: words('show see film depict capture portray hear catch record watch picture photograph spot'),
  willing: words('willing ready able prepared unwilling unable reluctant eager set keen determined committed due'),
};
