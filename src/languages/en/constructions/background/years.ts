/** Years from 1500 on. */
const year = /^(?:1[5-9]\d\d|20\d\d)$/;

export const isYear = (form: string): boolean => year.test(form);

/** Does a form name a year before that of publication? */
export const isYearBefore = (form: string, published: number | null): boolean =>
  isYear(form) && published !== null && Number(form) < published;
