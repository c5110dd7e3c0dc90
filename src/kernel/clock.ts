/** Business time. Nothing else asks for the current time: no `new Date()` in verbs, no `now()` in SQL. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The day that an instant falls on in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

/** One per time zone that was ever asked for; making one costs more than a read. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a text is an existing calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month! < 1 || month! > 12 || day! < 1) return false;
  return day! <= 28 || day! <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
