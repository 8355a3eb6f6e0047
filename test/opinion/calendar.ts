// Days by hand, from the calendar itself: the second opinion shares no arithmetic with the library.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] as number)
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function read(day: string): [year: number, month: number, day: number] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return [year, month, date]
}

export function dayAfter(day: string): string {
  const [year, month, date] = read(day)
  if (date < lengthOf(year, month)) return written(year, month, date + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

/** The same date so many months on, or the last of the month where the month is shorter. */
export function monthsAfter(day: string, count: number): string {
  let [year, month, date] = read(day)
  for (let step = 0; step < count; step += 1) {
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  date = Math.min(date, lengthOf(year, month))
  return written(year, month, date)
}

/** The first day of every month from 1976-07 through 2026-12. */
export function firstsOfMonths(): string[] {
  const found: string[] = []
  for (let day = '1976-07-01'; day <= '2026-12-01'; day = monthsAfter(day, 1)) found.push(day)
  return found
}
