/**
 * A calendar day such as 2024-03-05, without time or time zone. It converts to its text; compare days with `<` and `>`, or
 * their texts for equality.
 */
export class RFCDate {
  /** `YYYY-MM-DD` */
  readonly day: string;

  /**
   * Accepts `YYYY-MM-DD`, or a Date, which stands for its day in the local time zone: `new Date(2024, 2, 5)` is 5 March
   * everywhere. So is the UTC midnight `new Date("2024-03-05")`. Throws RangeError for anything else.
   */
  constructor(date: Date | string) {
    const day = typeof date === "string" ? date : dayOf(date);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day)) {
      throw new RangeError(`a date must be in the format YYYY-MM-DD, not ${JSON.stringify(date)}`);
    }
    this.day = day;
  }

  /** The current day in the local time zone. */
  static today(): RFCDate {
    return new RFCDate(new Date());
  }

  /** Midnight UTC of the day in milliseconds since 1970, which `<` and `>` compare. */
  valueOf(): number {
    return Date.parse(this.day);
  }

  toJSON(): string {
    return this.day;
  }

  toString(): string {
    return this.day;
  }

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "number" ? this.valueOf() : this.day;
  }
}

/** Whether the month has such a day: platforms read 30 February as 1 March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** The day of a Date in the local time zone; UTC midnight that is not local midnight comes from a text without a zone. */
function dayOf(date: Date): string {
  if (date.getTime() % 86_400_000 === 0 && date.getHours() + date.getMinutes() > 0) {
    return date.toISOString().slice(0, 10);
  }
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
