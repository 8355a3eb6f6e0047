import { readBelow } from './citation-place.ts'
import { DATE, keep, readDay, take, type Reader } from './citation-reader.ts'

const DETERMINATION = new RegExp(
  `(?:PDs?|[Pp]residential [Dd]eterminations?) (\\d{4}-\\d{1,3}|\\d{2}-\\d{1,3})(?![\\w-])(?: \\((${DATE})\\))?`,
  'y',
)
const DETERMINATION_NEXT = new RegExp(
  `(?:,| and) (\\d{4}-\\d{1,2}|\\d{2}-\\d{1,3})(?![\\w-])(?: \\((${DATE})\\))?`,
  'y',
)
const DETERMINED_ON = new RegExp(`(?:PDs?|(?:[Pp]residential )?[Dd]eterminations?) of (${DATE})`, 'y')
const DETERMINED_NEXT = new RegExp(`(?:,| and|,? and) (${DATE})`, 'y')

export function readDetermination(reader: Reader): boolean {
  const numbered = take(reader, DETERMINATION)
  for (let match = numbered; match !== null; match = take(reader, DETERMINATION_NEXT)) {
    keep(reader, { kind: 'determination', number: match[1], date: readDay(match[2]) })
  }
  if (numbered !== null) return true
  const dated = take(reader, DETERMINED_ON)
  for (let match = dated; match !== null; match = take(reader, DETERMINED_NEXT)) {
    keep(reader, { kind: 'determination', date: readDay(match[1]) })
  }
  return dated !== null
}

const MEMORANDUM = new RegExp(
  `([Pp]residential|President|Deputy Secretary of Defense|Secretary of Defense) memorandum(?: of|,)? (${DATE})`,
  'y',
)

export function readMemorandum(reader: Reader): boolean {
  const match = take(reader, MEMORANDUM)
  if (match === null) return false
  const by = match[1]?.toLowerCase().startsWith('president') === true ? 'President' : match[1]
  keep(reader, { kind: 'memorandum', by, date: readDay(match[2]) })
  return true
}

const ORDER = new RegExp(`(?:EO|E\\.O\\.|Executive [Oo]rder) (\\d{4,5})(?!\\w)(?: \\((${DATE})\\)| of (${DATE}))?`, 'y')

export function readOrder(reader: Reader): boolean {
  const match = take(reader, ORDER)
  if (match === null) return false
  keep(reader, { kind: 'executive-order', number: Number(match[1]), date: readDay(match[2] ?? match[3]) })
  return true
}

const REGISTER = /(\d{1,3}) (?:FR|F\.R\.|Fed\. ?Reg\.) (\d{1,6})(?!\w)/y
const REGISTER_NEXT = /(?:, and|,| and) (\d{4,6})(?!\w)(?! U\.S\.C| CFR)/y
const STATUTES = /(\d{1,3}) Stat\. (\d+[A-Z]?(?:-\d+)?)(?!\w)/y
const WEEKLY = /(\d{1,3}) Weekly Comp\. Pres\. Doc\. (\d+)/y

export function readPage(reader: Reader): boolean {
  const register = take(reader, REGISTER)
  if (register !== null) {
    const volume = Number(register[1])
    for (let page: RegExpExecArray | null = register; page !== null; page = take(reader, REGISTER_NEXT)) {
      keep(reader, { kind: 'federal-register', volume, page: Number(page.at(-1)) })
    }
    return true
  }
  const statutes = take(reader, STATUTES)
  if (statutes !== null) keep(reader, { kind: 'statutes-at-large', volume: Number(statutes[1]), page: statutes[2] })
  const weekly = take(reader, WEEKLY)
  if (weekly !== null)
    keep(reader, { kind: 'presidential-documents', volume: Number(weekly[1]), page: Number(weekly[2]) })
  return statutes !== null || weekly !== null
}

/** The International Traffic in Arms Regulations are parts 120 to 130 of title 22. */
const CFR = /(?:(\d{1,2}) (?:CFR|C\.F\.R\.)|ITAR) (\d+(?:\.\d+)?)(?!\.?\w)/y

export function readCfr(reader: Reader): boolean {
  const match = take(reader, CFR)
  if (match === null) return false
  const marks = readBelow(reader)
  keep(reader, {
    kind: 'cfr',
    title: Number(match[1] ?? 22),
    section: match[2],
    subsection: marks.length === 0 ? undefined : marks,
  })
  return true
}

const PARTS = { figure: 'figure', table: 'table', chapter: 'chapter', '': 'paragraph' } as const
const SAMM = /SAMM (?:(Figure|Table|chapter) |para(?:graph)? )?(C\d+(?:\.[A-Z]{0,3}\d+)*)(?: item (\d+))?/y
const SAMM_NEXT = /(?:,|;|\/|;? earlier) ?(?:(Figure|Table) )?(C\d+(?:\.[A-Z]{0,3}\d+)+)(?: item (\d+))?/y
const EDITION = / \((\d{4})(?: edition)?\)/y
const AR = /AR 12-15 (?=para|[Tt]able|[Ff]igure|[Cc]hapter)/y
const AR_PART = /(para(?:graph)?s? [Tt]able|para(?:graph)?s?|[Tt]able|[Ff]igure|[Cc]hapter) /y
const AR_PLACE = /(\d+-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*)(?![\w-])/y
const AR_CHAPTER = /(\d+)(?![\w-])/y
const AR_THROUGH = / to (\d+-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*)(?![\w-])/y
const AR_NEXT = /[,;] (?=\d{1,2}-\d+[a-z]{0,2}(?:\([0-9a-zA-Z]{1,3}\))*(?![\w-]))/y
const FAM = /9 FAM (\d+(?:\.\d+)*)/y

type Part = (typeof PARTS)[keyof typeof PARTS]

function partNamed(word: string | undefined): Part {
  const key = (word ?? '').toLowerCase()
  return key in PARTS ? PARTS[key as keyof typeof PARTS] : 'paragraph'
}

function readSamm(reader: Reader): boolean {
  const first = take(reader, SAMM)
  if (first === null) return false
  const places: { part: Part; reference: string | undefined; item: number | undefined }[] = []
  for (let match: RegExpExecArray | null = first; match !== null; match = take(reader, SAMM_NEXT)) {
    places.push({
      part: partNamed(match[1]),
      reference: match[2],
      item: match[3] === undefined ? undefined : Number(match[3]),
    })
  }
  const edition = take(reader, EDITION)?.[1]
  for (const place of places) {
    keep(reader, {
      kind: 'manual',
      manual: 'SAMM',
      ...place,
      edition: edition === undefined ? undefined : Number(edition),
    })
  }
  return true
}

function readRegulation(reader: Reader): boolean {
  if (take(reader, AR) === null) return false
  const word = take(reader, AR_PART)?.[1] ?? ''
  const part = partNamed(/table/i.test(word) ? 'table' : word)
  do {
    const reference = take(reader, part === 'chapter' ? AR_CHAPTER : AR_PLACE)?.[1]
    if (reference === undefined) return true
    const through = take(reader, AR_THROUGH)?.[1]
    const edition = take(reader, EDITION)?.[1]
    keep(reader, {
      kind: 'manual',
      manual: 'AR 12-15',
      part,
      reference,
      through,
      edition: edition === undefined ? undefined : Number(edition),
    })
  } while (take(reader, AR_NEXT) !== null)
  return true
}

export function readManual(reader: Reader): boolean {
  if (readSamm(reader) || readRegulation(reader)) return true
  const fam = take(reader, FAM)?.[1]
  if (fam === undefined) return false
  keep(reader, { kind: 'manual', manual: '9 FAM', part: 'paragraph', reference: fam })
  return true
}

const POLICY = new RegExp(
  `DSCA Policy (?:Memorandum )?(\\d{2}-\\d{1,3})(?!\\w)(?: para (\\d+(?:\\.\\d+)*))?(?: \\((${DATE})\\))?`,
  'y',
)

export function readPolicy(reader: Reader): boolean {
  const match = take(reader, POLICY)
  if (match === null) return false
  keep(reader, { kind: 'policy-memorandum', number: match[1], paragraph: match[2], date: readDay(match[3]) })
  return true
}
