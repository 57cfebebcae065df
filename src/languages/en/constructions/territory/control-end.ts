import { phrase } from '../../../../language/phrase.ts';

/** A cue that ends in control. */
export const controlEnd = phrase('territory/control-end', {
  pattern: /\bcontrol$/i,
  yes: [
    ['took control', 'control'],
    ['control', 'control'],
  ],
  no: ['controls', 'took over'],
});
