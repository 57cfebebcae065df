/** Characters from which a report is an article, in which an event is told several times and much is background. */
export const ARTICLE = 1200;
