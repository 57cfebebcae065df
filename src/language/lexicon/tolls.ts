/** Some of those counted, and who they were. */
export interface Included {
  who: string;
  value: number;
}

/** Words around a count of people that tell what it counts together; each asked of a whole clause, in any case. */
export interface TollWords {
  /** Do they tell a sum over several events or days: "in all", "across the province", "since Monday"? */
  tellsTotal(clause: string): boolean;
  /** Do they tell a count that goes on: "the death toll rose to 45"? */
  tellsRunning(clause: string): boolean;
  /** Who some of those counted were, by their names in lower case: "12 people, including seven children". */
  includedIn(clause: string): Included[];
}
