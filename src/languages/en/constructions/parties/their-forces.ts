import { phrase } from '../../../../language/phrase.ts';

/** Men of whoever a possessive stands for. */
export const theirForces = phrase('parties/their-forces', {
  slots: ['whose'],
  pattern: /^(?<whose>his|her|its|their)(?= (?:men|fighters|forces|troops|soldiers|militia|army)$)/i,
  yes: [
    ['His men', 'His'],
    ['their forces', 'their'],
  ],
  no: ['his house', 'the forces', 'their forces in Hama'],
});
