// Two lists of news agencies. `agency` marks parties through whom a report came, a state's own among them; `foreign` are those that take
// no side, so that a state's agency is none of them. // union?

/** As part of a party's name. */
export const agency = `
  reuters afp agence_france[-_]presse associated_press ap dpa tass xinhua interfax upi efe ansa anadolu sana irna ria_novosti
  state_media news_agency`;
/** As somebody who speaks. */
export const neutral = `
  reuters associated_press afp agence_france[-_]presse ap dpa tass xinhua interfax upi efe ansa anadolu bloomberg`;
