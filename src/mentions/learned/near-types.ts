/** Types that an editor would not call an error for one another. */
const near = [
  'attack storm invade strike shell bomb explode shoot clash war violate',
  'kill assassinate die crash disaster',
  'seize fall overthrow hand',
  'enter advance arrive invade deploy',
  'withdraw leave flee evacuate displace return',
  'detain charge abduct',
  'convict sentence',
  'destroy damage loot strike shell bomb',
  'protest riot revolt stop',
  'accuse condemn complain',
  'demand urge warn threaten',
  'agree sign ceasefire negotiate meet mediate host visit',
  'aid share cooperate support keep',
  'sanction restrict cut halt close',
  'appoint vote',
  'dismiss resign',
  'free acquit',
  'deport expel extradite',
  'collapse fall',
].map((types) => new Set(types.split(' ')));

/** One type, or two that are told by the same words. */
export const areNear = (a: string, b: string): boolean => a === b || near.some((types) => types.has(a) && types.has(b));
