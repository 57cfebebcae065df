import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import { has } from '../../../../../language/pattern.ts';
import { extentOf } from '../../../../../language/tree.ts';
import { agent } from '../../paths.ts';
import { passiveSubject } from './said-of.ts';

/** "The report was denied by the ministry". Who is accused by somebody says nothing. */
export const deniedBy: ComplementConstruction = {
  name: 'speech/passive/denied-by',
  read({ sentence, cue: { at, saying } }) {
    if (!saying.noun || saying.addressee || saying.act === 'accuse') return null;
    const [subject] = passiveSubject(sentence, at.token);
    if (subject === undefined || subject >= at.token || !has(agent)(sentence, at.token)) return null;
    return [extentOf(sentence, subject)];
  },
  yes: [
    ['The report was denied by the ministry.', 'The report'],
    ['The new law was praised by the mayor.', 'The new law'],
  ],
  no: ['The mayor was accused by the ministry.', 'The report was denied.'],
};
