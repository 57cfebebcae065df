// News agencies, as parts of a phrase.
// Decision: two lists, the one a part of the other. Through each of `agency` a report may have come; those that a state owns speak for it,
// and are not `neutral`.

/** Agencies that no state owns: they take no side in what they tell. */
export const neutral = `
  reuters associated_press afp agence_france[-_]presse ap dpa interfax upi efe ansa bloomberg`;
/** Agencies through whom a report came, a state's own among them. */
export const agency = `${neutral} tass xinhua anadolu sana irna ria_novosti state_media news_agency`;
