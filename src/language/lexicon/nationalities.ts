/** Words for peoples. */
export interface NationalityWords {
  /** Does a word look like an adjective of a people by its ending and its capital: "Syrian", "Kurdish", "Iraqi"? */
  isAdjective(form: string): boolean;
  /** Does a word for a people name its people by its ending, or leave that open: "Syrians", "Frenchmen", "Chinese"? */
  isOfPeople(form: string): boolean;
  /** Houses and offices by which a country's government is called, in lower case, with the country's code: "white house". */
  governments: ReadonlyMap<string, string>;
  /** Does a word look like people of a country by its ending: "Iraqis", "Syrians", "French"? */
  endsLikePeople(form: string): boolean;
}
