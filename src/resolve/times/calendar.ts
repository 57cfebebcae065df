/** Civil days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone. */
export type Day = number;

const MS = 86_400_000;

export function dayOf(year: number, month: number, date: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MS);
}

export interface Civil {
  year: number;
  /** 1 to 12. */
  month: number;
  date: number;
}

export function civil(day: Day): Civil {
  const at = new Date(day * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** "2024-12-08". */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** "2024-12". */
export const isoMonth = (day: Day): string => isoDay(day).slice(0, 7);

/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same date some months on; the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** "2024-W49": ISO 8601 week, whose year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekday(day) + 4;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

/** Whether the three numbers are a real date. */
export const isDate = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

/** Day of an instant or a day ("2024-12-08T10:12:00Z"), in UTC. */
export function dayOfInstant(at: string): Day {
  return dayOf(Number(at.slice(0, 4)), Number(at.slice(5, 7)), Number(at.slice(8, 10)));
}
