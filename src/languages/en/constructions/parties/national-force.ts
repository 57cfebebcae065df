import { phrase } from '../../../../language/phrase.ts';

/** A force with capitalised words before it, which may say whose it is. */
export const nationalForce = phrase('parties/national-force', {
  pattern:
    /\b\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)* (?:(?:\p{Ll}|Defen[cs]e|Armed|Ground)\p{L}* )?(?:[Tt]roops|[Ff]orces|[Ss]oldiers|[Aa]rmy|[Mm]ilitary)\b/u,
  yes: [
    ['Ethiopian troops entered', 'Ethiopian troops'],
    ['a column of South Sudanese armed forces', 'South Sudanese armed forces'],
  ],
  no: ['the troops left', 'Ethiopian farmers'],
});
