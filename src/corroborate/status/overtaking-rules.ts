/** Rules by which later, stronger news overtakes what a happening's own mentions leave open; see src/situation/brief/overtaken.ts. */
export const overtakingRules: readonly { name: string; text: string }[] = [
  {
    name: 'overtaken-holding',
    text: 'A claimed, disputed, denied or unknown entering, storming, taking, leaving or surrender, whose side a later confirmed holding of that place bears out (a reported one, where it was only claimed). Never by a holding of the other side.',
  },
  {
    name: 'overtaken-whereabouts',
    text: 'A claimed, disputed or denied departure of a person, or “whereabouts unknown”, after which a confirmed or reported line says where the person is: for a departure, elsewhere.',
  },
];
