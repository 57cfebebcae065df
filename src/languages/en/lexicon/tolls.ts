import type { Included, TollWords } from '../../../language/lexicon/tolls.ts';
import { numberOf } from './numbers.ts';

const total =
  /\b(?:tolls?|in total|a total of|in all|altogether|overall|across|nationwide|so far|since|bring(?:s|ing)?|brought|combined|throughout|over the (?:past|last)|during the)\b/i;
const running = /\b(?:tolls?|number of (?:dead|killed|deaths|people killed|fatalities))\b/i;

/** "Including at least seven children", "among them two medics". */
const leading =
  /\b(?:including|among them|of them|of whom|of which)\s+(?:at least |some |about |up to )?([a-z-]+(?: [a-z-]+)?|[\d,]+)\s+((?:women and |children and )?(?:women|children|civilians|boys|girls|babies|infants|minors|journalists|medics|doctors|nurses|aid workers|soldiers|policemen|police officers|fighters|foreigners|students|pupils))\b/gi;
/** "Seven of them children". */
const trailing =
  /\b([a-z-]+|[\d,]+)\s+of (?:them|whom)\s+(?:were |was )?(women|children|civilians|soldiers|fighters|police(?:men)?|journalists|medics|students)\b/gi;

function includedIn(clause: string): Included[] {
  const found = new Map<string, number>();
  for (const pattern of [leading, trailing])
    for (const [, number = '', who = ''] of clause.matchAll(pattern)) {
      const value = numberOf(number) ?? numberOf(number.split(' ').at(-1) ?? '');
      if (value !== null) found.set(who.toLowerCase(), value);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, value]) => ({ who, value }));
}

export const tolls: TollWords = {
  tellsTotal: (clause) => total.test(clause),
  tellsRunning: (clause) => running.test(clause),
  includedIn,
};
