/** Words for peoples. */
export interface NationalityWords {
  /** Does a word look like an adjective of a people by its ending and its capital: "Syrian", "Kurdish", "Iraqi"? */
  isAdjective(form: string): boolean;
}
