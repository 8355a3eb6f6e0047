import { isIsoDate, type IsoDate } from '../core/day.ts'
import { formatMoney, type Cents } from '../core/money.ts'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

/** A day as it is read out: 1 September 2018. */
export function dayWords(on: IsoDate): string {
  return `${Number(on.slice(8, 10))} ${monthWords(on)}`
}

/** The month of a day: September 2018. */
export function monthWords(on: string): string {
  return `${MONTHS[Number(on.slice(5, 7)) - 1] ?? ''} ${on.slice(0, 4)}`
}

/** A sentence of the records or the law, with its days as they are read out. */
export function prose(text: string): string {
  return text
    .replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (found) => (isIsoDate(found) ? dayWords(found) : found))
    .replace(/\bwithin (\d{4}-(?:0[1-9]|1[0-2]))(?![\w-])/g, (_, month: string) => `in ${monthWords(month)}`)
    .replace(/\bwithin the year from\b/g, 'in the year from')
    .trim()
}

/** An amount in dollars; with its cents where it has some, since none may be dropped without a word. */
export function dollarWords(amount: Cents): string {
  return formatMoney(amount).replace(/\.00$/, '')
}

/** One, two, ... twelve, 13. */
export function numberWords(count: number): string {
  return SMALL[count] ?? String(count)
}

/** Three acts, one act, no acts. */
export function quantity(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`
}

/** A, B and C. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** With a capital at the start and a stop at the end. */
export function sentence(text: string): string {
  const trimmed = capital(prose(text))
  return /[.?!]\)?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

const TITLED =
  /(?<!\b(?:the|The) )\b(President\b|Secretary of|Department of|Defense (?:Security|Counterintelligence)|United States|agency\b|executive\b|combatant|military department|sending government|security cooperation office|examining)/g

/** Whoever acts, as the subject of a sentence: the President, the Department of State, Congress. */
export function party(name: string): string {
  return prose(name.replace(TITLED, 'the $1'))
}

/** The first of a list, and in a word that there are more. */
export function firstOf<T>(items: readonly T[], most: number): { readonly shown: readonly T[]; readonly left: number } {
  // One that is left over takes no more room than the word that it is.
  const shown = items.length <= most + 1 ? items : items.slice(0, most)
  return { shown, left: items.length - shown.length }
}
