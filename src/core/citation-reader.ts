import { citationSchema, type Citation, type CitationOf } from './citation-kind.ts'
import { isIsoDate, type IsoDate } from './day.ts'

/** A place in a text, and what has been read up to it. */
export interface Reader {
  readonly text: string
  at: number
  readonly found: Citation[]
  /** The last public law that was cited without a section, and where it ended. */
  open: { readonly law: CitationOf<'public-law'>; readonly at: number } | null
  /** The next public law is cited for its IMET heading. */
  headingNext: boolean
}

export function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const match = pattern.exec(reader.text)
  if (match !== null) reader.at += match[0].length
  return match
}

export function sees(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at
  return pattern.test(reader.text)
}

export function keep(reader: Reader, citation: object): void {
  const parsed = citationSchema().safeParse(
    Object.fromEntries(Object.entries(citation).filter(([, value]) => value !== undefined)),
  )
  if (parsed.success) reader.found.push(parsed.data)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
export const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*'
export const DATE = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ${MONTH} \\d{4}`

const SHAPE = /^\d{4}-/

/** `2018-09-28` or `28 Sep 2018`; nothing where it is not a real day. */
export function readDay(text: string | undefined): IsoDate | undefined {
  if (text === undefined || SHAPE.test(text)) return isIsoDate(text) ? text : undefined
  const [date = '', month = '', year = ''] = text.split(' ')
  const index = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name))
  const day = `${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isIsoDate(day) ? day : undefined
}
