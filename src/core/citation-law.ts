import type { ActId } from './act.ts'
import { ACT_STYLE, USC_STYLE, readPlaces, type Place } from './citation-place.ts'
import { keep, sees, take, type Reader } from './citation-reader.ts'

const USC = /(\d{1,2}) U\.? ?S\.? ?C\.? (?:secs?\. |§+ ?)?(?=\d)/y
const NOTE = / note\b/y
const USC_FORMER = / \((?:formerly|now|earlier) (?=\d+[a-z]?\b(?! U))/y

export function readUsc(reader: Reader): boolean {
  const title = take(reader, USC)?.[1]
  if (title === undefined) return false
  const each = (place: Place) => {
    keep(reader, { kind: 'usc', title: Number(title), ...place, note: take(reader, NOTE) === null ? undefined : true })
  }
  readPlaces(reader, USC_STYLE, each)
  if (take(reader, USC_FORMER) !== null) readPlaces(reader, USC_STYLE, each)
  return true
}

const PUBLIC_LAW = /(?:Pub(?:\.|lic) ?L(?:\.|aw)|P\. ?L\.) ?(?=\d)/y
const LAW_NUMBER = /(\d{2,3})-(\d{1,5})(?![\w-])/y
const LAW_NEXT = /(?: \([^()]*\))? ?(?:;|\/|,? and|,) *(?=\d{2,3}-\d{1,5}(?![\w-]))/y
/** Once a text has cited a public law, a number in brackets is another: "FY2013: 0.612 percent (112-175)". */
const LAW_IN_BRACKETS = /(?<=\()(?=(?:9\d|1[01]\d)-\d{1,3}(?:\)|,| div\.| secs?\.))/y
const DIVISION = /,? ?(?:div\.|division) ([A-Z]{1,2})\b/y
const APPENDIX = /,? ?(?:app\.|App\.|[Aa]ppendix) ([A-Z])\b/y
const TITLE = /,? ?title ([IVXL]+)\b/y
const UNDER = /(\d+\([a-z]\))\/(?=\d)/y
const SECTION_WORD = /,? ?(?:secs?\. |[Ss]ections? |§+ ?)(?=\d)/y
const HEADING = /(?:,| and)? ?(?:\(?IMET headings?\b|title [IV]+ \(IMET heading\))/y

export function readPublicLaw(reader: Reader): boolean {
  const numbersOnly = reader.found.some(({ kind }) => kind === 'public-law') && sees(reader, LAW_IN_BRACKETS)
  if (!numbersOnly && take(reader, PUBLIC_LAW) === null) return false
  do {
    const number = take(reader, LAW_NUMBER)
    if (number === null) return true
    const law = {
      kind: 'public-law',
      congress: Number(number[1]),
      law: Number(number[2]),
      division: take(reader, DIVISION)?.[1],
      appendix: take(reader, APPENDIX)?.[1],
      title: take(reader, TITLE)?.[1],
    }
    reader.open = null
    if (take(reader, SECTION_WORD) !== null) {
      const under = take(reader, UNDER)?.[1]
      readPlaces(reader, ACT_STYLE, (place) => {
        keep(reader, { ...law, under, ...place })
      })
      if (take(reader, HEADING) !== null) keep(reader, { ...law, heading: 'IMET' })
    } else {
      const heading = reader.headingNext || take(reader, HEADING) !== null ? 'IMET' : undefined
      keep(reader, { ...law, heading })
      const kept = reader.found.at(-1)
      if (kept?.kind === 'public-law') reader.open = { law: kept, at: reader.at }
    }
  } while (take(reader, LAW_NEXT) !== null)
  return true
}

/** How texts name the acts, longest first; the years that tell two acts of one name apart are part of the name. */
const ACT_NAMES: readonly (readonly [pattern: string, act: ActId])[] = [
  ['Foreign Assistance Act(?: of)?(?: 1961)?|FAA(?: of)?(?: 1961)?', 'FAA'],
  ['Arms Export Control Act(?: of 1976)?|AECA', 'AECA'],
  ['(?:Trafficking Victims Protection Act|TVPA)(?: of)?(?: 2000)?', 'TVPA'],
  ['(?:Child Soldiers Prevention Act|CSPA)(?: of)?(?: 2008)?', 'CSPA'],
  ["(?:American Service-?[Mm]embers['\u2019] Protection Act|ASPA)(?: of)?(?: 2002)?", 'ASPA'],
  ['(?:Export Administration Act|EAA)(?: of)?(?: 1979)?', 'EAA'],
  ['(?:FREEDOM Support Act|FSA)(?: of)?(?: 1992)?', 'FSA'],
  ['(?:FRAA |Foreign Relations Authorization Act,? )(?:FY|Fiscal Years )1990(?:-91| and 1991)', 'FRAA FY1990-91'],
  ['(?:FRAA |Foreign Relations Authorization Act,? )(?:FY|Fiscal Years )1994(?:-95| and 1995)', 'FRAA FY1994-95'],
  ['FY2003 FRAA|FRAA(?: FY2003)?|Foreign Relations Authorization Act,? (?:FY|Fiscal Year )2003', 'FRAA FY2003'],
  ['(?:International Security and Development Cooperation Act of|ISDCA) 1981', 'ISDCA 1981'],
  ['(?:International Security and Development Cooperation Act of|ISDCA) 1985', 'ISDCA 1985'],
  ['(?:International Religious Freedom Act|IRFA)(?: of)?(?: 1998)?', 'IRFA'],
  ['Immigration and Nationality Act|INA', 'INA'],
  ['BBEDCA', 'BBEDCA'],
  ['CAATSA(?: 2017)?', 'CAATSA'],
  ['ZDERA(?: 2001)?', 'ZDERA'],
]
const ACT_PATTERNS = ACT_NAMES.map(([pattern, act]) => [new RegExp(`(?:${pattern})(?![\\w'])`, 'y'), act] as const)
const ACT_SECTION = / (?:secs?\. |[Ss]ections? |§+ ?)?(?=\d)|, (?:secs?\. |[Ss]ections? |§+ ?)(?=\d)/y
const SECTION_OF = /[Ss]ection (\d+[A-Z]{0,2})((?:\(\w{1,4}\))*) of the (?=[A-Z])/y

export function readAct(reader: Reader): boolean {
  const start = reader.at
  // "section 541(a) of the Foreign Assistance Act of 1961"
  const before = take(reader, SECTION_OF)
  const act = ACT_PATTERNS.find(([pattern]) => take(reader, pattern) !== null)?.[1]
  if (act === undefined) {
    reader.at = start
    return false
  }
  if (before !== null) {
    const marks = [...(before[2] ?? '').matchAll(/\((\w+)\)/g)].map((match) => match[1] ?? '')
    keep(reader, { kind: 'act', act, section: before[1], subsection: marks.length === 0 ? undefined : marks })
    return true
  }
  const count = reader.found.length
  const named = reader.at
  if (take(reader, ACT_SECTION) !== null) {
    readPlaces(reader, ACT_STYLE, (place) => {
      keep(reader, { kind: 'act', act, ...place })
    })
  }
  if (reader.found.length === count) {
    reader.at = named
    keep(reader, { kind: 'act', act })
  }
  return true
}

/** Sections of a law that the text does not name here. */
const ELSEWHERE = /CR secs?\. \d+|same (?:act|division)\b[^;]*/y
const ANNUAL =
  /(?:annual (?:appropriations )?acts?(?: (?:of )?FY(\d{4}))?(?: to FY(\d{4}))?|Consolidated Appropriations Act, (\d{4}))(?= |$|[,;.)])/y
const YEARS_BEFORE = /FY(\d{4})(?:(?: to FY|-(?:FY)?)(\d{4}|\d{2})| and FY(\d{4}))?(?: act)?(?= secs?\. )/y
const YEARS_AFTER = / \((FY\d{4}[^()]*)\)/y
const YEARS_EACH = / \((FY\d{4} (?:\(\w+\))+(?:, FY\d{4} (?:\(\w+\))+)*)\)/y
const ASIDE = / \([^()]*\)(?=, \d)/y
const LAW_FOLLOWS = / \(?(?=P\. ?L\.|Pub)/y
const PLAIN_HEADING = /(?:general )?heading IMET\b|IMET heading\b/y
const HEADING_OF = /(?: (?:of|in)|,) (?=P\. ?L\.|Pub)/y

/** Sections that the yearly acts have had: a bare number outside these belongs to some other act, and is left alone. */
const ANNUAL_SECTION = /^(?:1\d\d|[56]\d\d|7\d\d\d)[A-Z]{0,2}$/

interface Years {
  readonly fiscalYear: number
  readonly throughFiscalYear?: number
}

/** The second year of a span may be cut to two digits, and then be of the next century: FY1994-06. */
function years(from: string, to: string | undefined): Years {
  const fiscalYear = Number(from)
  if (to === undefined) return { fiscalYear }
  if (to.length > 2) return { fiscalYear, throughFiscalYear: Number(to) }
  const inCentury = Number(from.slice(0, 2) + to)
  return { fiscalYear, throughFiscalYear: inCentury < fiscalYear ? inCentury + 100 : inCentury }
}

function yearsIn(text: string): Years[] {
  return [...text.matchAll(/(?:FY|, |and )(\d{4})(?:-(?:FY)?(\d{4}|\d{2}))?/g)].map(([, from = '', to]) =>
    years(from, to),
  )
}

function readAnnualSections(reader: Reader, named: readonly Partial<Years>[] | null): void {
  readPlaces(reader, ACT_STYLE, (place) => {
    if (named === null && !ANNUAL_SECTION.test(place.section)) return
    const apart = take(reader, YEARS_EACH)?.[1]
    if (apart !== undefined) {
      for (const [, year, marks = ''] of apart.matchAll(/FY(\d{4}) ((?:\(\w+\))+)/g)) {
        const subsection = [...marks.matchAll(/\w+/g)].map(([mark]) => mark)
        keep(reader, { kind: 'annual-act', fiscalYear: Number(year), section: place.section, subsection })
      }
      return
    }
    const after = take(reader, YEARS_AFTER)?.[1]
    for (const span of after === undefined ? (named ?? [{}]) : yearsIn(after))
      keep(reader, { kind: 'annual-act', ...span, ...place })
    if (after === undefined) take(reader, ASIDE)
  })
}

export function readAnnual(reader: Reader): boolean {
  if (take(reader, ELSEWHERE) !== null) return true
  const act = take(reader, ANNUAL)
  const named = act ?? take(reader, YEARS_BEFORE)
  if (named !== null) {
    const [, from, to, other] = named
    const spans = [
      ...(from === undefined ? [] : [years(from, to)]),
      ...(other === undefined ? [] : [years(other, undefined)]),
    ]
    // "annual act FY2009 (P.L. 111-8) sec. 7070": the law says all that the year does.
    if (sees(reader, LAW_FOLLOWS)) return true
    if (take(reader, SECTION_WORD) !== null) readAnnualSections(reader, spans.length === 0 ? [{}] : spans)
    else if (take(reader, HEADING) !== null) keep(reader, { kind: 'annual-act', ...spans[0], heading: 'IMET' })
    else if (act !== null && from !== undefined) keep(reader, { kind: 'annual-act', ...spans[0] })
    return true
  }
  if (take(reader, PLAIN_HEADING) !== null) {
    if (take(reader, HEADING_OF) === null) keep(reader, { kind: 'annual-act', heading: 'IMET' })
    else {
      reader.headingNext = true
      readPublicLaw(reader)
      reader.headingNext = false
    }
    return true
  }
  if (take(reader, SECTION_WORD) === null) return false
  readAnnualSections(reader, null)
  return true
}

/** What may stand between a law and its section: the end of a bracket, or another name for the law in brackets. */
const BETWEEN = /^(?: \([^()]*\))?[\s),]*$/

/** "(P.L. 111-8) sec. 7045(d)": the section of the law just named, which the citation lacked. */
export function readOwed(reader: Reader): boolean {
  const { open } = reader
  if (open === null || !BETWEEN.test(reader.text.slice(open.at, reader.at))) return false
  const { heading, ...named } = open.law
  const start = reader.at
  const law = {
    ...named,
    division: take(reader, DIVISION)?.[1] ?? named.division,
    appendix: take(reader, APPENDIX)?.[1] ?? named.appendix,
    title: take(reader, TITLE)?.[1] ?? named.title,
  }
  if (take(reader, SECTION_WORD) !== null) {
    // A law cited for its heading keeps that citation, and the section is one more.
    if (heading === undefined) reader.found.splice(reader.found.indexOf(open.law), 1)
    readPlaces(reader, ACT_STYLE, (place) => {
      keep(reader, { ...law, ...place })
    })
  } else if (heading === undefined && take(reader, HEADING) !== null) {
    reader.found.splice(reader.found.indexOf(open.law), 1)
    keep(reader, { ...law, heading: 'IMET' })
  } else {
    reader.at = start
    return false
  }
  reader.open = null
  return true
}
