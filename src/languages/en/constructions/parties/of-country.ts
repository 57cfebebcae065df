import { phrase } from '../../../../language/phrase.ts';

/** Right behind an office or a body: whose it is. */
export const ofCountry = phrase('parties/of-country', {
  slots: ['name'],
  pattern: /^ of (?:the )?(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’.-]*)*)/u,
  yes: [
    [' of the Republic of Samplia said', 'Republic of Samplia'],
    [' of Samplia', 'Samplia'],
  ],
  no: [' of his country', ' in Samplia'],
});
