import { phrase } from '../../../../language/phrase.ts';

/** Right before a name that is then a place, whatever it looks like. */
export const townBefore = phrase('territory/town-before', {
  pattern:
    /\b(?:(?:city|town|village|port|capital|stronghold|settlement|municipality|hamlet) (?:of )?|(?:cities|towns|villages|settlements|hamlets) of (?:\p{Lu}[\p{L}'’ -]*(?:, (?:and )?| and ))*|(?:all|most|much|half|control|rest|remainder) of |control over )(?:the )?$/iu,
  yes: [
    ['the town of ', 'town of '],
    ['the villages of Adra and ', 'villages of Adra and '],
    ['took control of ', 'control of '],
  ],
  no: ['the leader of ', 'the town and '],
});
