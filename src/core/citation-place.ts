import { MONTH, take, type Reader } from './citation-reader.ts'

/** A section, with what is cited below it or a range that begins there. */
export interface Place {
  readonly section: string
  readonly subsection?: readonly string[] | undefined
  readonly through?: string | undefined
}

const MARK = '\\((?:\\d{1,3}|[a-z]|[A-Z]|(?<double>[a-zA-Z])\\k<double>|[ivx]{2,6}|[IVX]{2,6})\\)'
const BELOW = new RegExp(MARK, 'y')
const BELOW_NEXT = new RegExp(`(?:,? and|,|/) *(?=${MARK})`, 'y')
const BELOW_THROUGH = new RegExp(`(?:-| to )(?=${MARK})`, 'y')

/** What shows that a number opens another citation, a date or a quantity, and is no section. */
const NO_SECTION = `(?! ?(?:U\\.? ?S\\.? ?C|CFR|C\\.F\\.R|FR\\b|Fed\\.|Stat\\.|Weekly|FAM\\b|${MONTH}\\b|percent|%|days|countries|students))`

interface Style {
  readonly first: RegExp
  readonly next: RegExp
  readonly through: RegExp
}

function styleOf(section: string): Style {
  // A full stop ends the sentence, or stands inside another kind of number.
  const number = `(${section})(?![\\w]|\\.\\w)${NO_SECTION}`
  return {
    first: new RegExp(number, 'y'),
    next: new RegExp(` ?(?:(?:,|/|,? and| with) *(?:secs?\\. )?|; *(?:formerly |former )?)${number}`, 'y'),
    through: new RegExp(`(?:-| to (?:sec\\. )?)${number}`, 'y'),
  }
}

/** In an act a hyphen joins two sections, and a number like 1986 after a comma is a year; in the Code neither is so. */
export const ACT_STYLE = styleOf('(?<!, (?=19[5-9]\\d))\\d{1,4}[A-Z]{0,2}(?!-\\d+[a-z]?-|-\\d{1,3}(?: U| F))')
export const USC_STYLE = styleOf('\\d{1,5}[A-Z]?[a-z]{0,3}(?:-\\d{1,2}[a-z]?(?!\\w))?')

export function readBelow(reader: Reader): string[] {
  const marks: string[] = []
  for (let mark = take(reader, BELOW); mark !== null; mark = take(reader, BELOW)) marks.push(mark[0].slice(1, -1))
  return marks
}

function rank(mark: string): number {
  return /^\d/.test(mark) ? 1 : /^[A-Z]/.test(mark) ? 2 : 0
}

/** The path of "(6)" after "(a)(4)": it takes the place of the mark of its own rank, and of what is below that. */
function sibling(before: readonly string[], marks: readonly string[]): string[] {
  const first = marks[0] ?? ''
  const level = before.map(rank).lastIndexOf(rank(first))
  return [...(level < 0 ? [] : before.slice(0, level)), ...marks]
}

function readPlace(reader: Reader, section: string, style: Style, before: readonly string[] = []): Place {
  const marks = readBelow(reader)
  const subsection = before.length === 0 ? marks : sibling(before, marks)
  if (subsection.length > 0) {
    const through = take(reader, BELOW_THROUGH) === null ? undefined : take(reader, BELOW)?.[0]
    return { section, subsection, through }
  }
  return { section, through: take(reader, style.through)?.[1] }
}

/** A list of sections and subsections, as in "7041(a)(4), (6)" and "1552(a), 1553(a)". */
export function readPlaces(reader: Reader, style: Style, each: (place: Place) => void): void {
  const first = take(reader, style.first)?.[1]
  if (first === undefined) return
  let place = readPlace(reader, first, style)
  each(place)
  for (;;) {
    if (place.subsection !== undefined && take(reader, BELOW_NEXT) !== null) {
      place = readPlace(reader, place.section, style, place.subsection)
    } else {
      const next = take(reader, style.next)?.[1]
      if (next === undefined) return
      place = readPlace(reader, next, style)
    }
    each(place)
  }
}
