import { actEntry } from './act.ts'
import { checkedCitation, citationSchema, type Citation } from './citation-kind.ts'
import { isIsoDate, isoDate, type IsoDate } from './day.ts'
import { ImetError, shown } from './errors.ts'

/** A citation with the day as of which its text is meant, or `null` for the text in force. */
export interface PointInTime {
  readonly citation: Citation
  readonly on: IsoDate | null
}

type Path = readonly string[]

function under(text: string | undefined): Path {
  const [, section, subsection] = /^(\d+)\(([a-z])\)$/.exec(text ?? '') ?? []
  return section === undefined || subsection === undefined ? [] : [`s${section}`, subsection]
}

function prefixed(prefix: string, value: string | undefined): Path {
  return value === undefined ? [] : [`${prefix}${value}`]
}

function pathOf(citation: Citation): Path | null {
  // The reference model names one place; it has no form for a range, a note or an unnumbered heading.
  if ('through' in citation && citation.through !== undefined) return null
  if ('heading' in citation && citation.heading !== undefined) return null
  switch (citation.kind) {
    case 'usc':
      if (citation.note === true) return null
      return ['usc', `t${citation.title}`, `s${citation.section}`, ...(citation.subsection ?? [])]
    case 'public-law':
      return [
        'pl',
        String(citation.congress),
        String(citation.law),
        ...prefixed('d', citation.division),
        ...prefixed('app', citation.appendix),
        ...prefixed('t', citation.title),
        ...under(citation.under),
        ...prefixed('s', citation.section),
        ...(citation.subsection ?? []),
      ]
    case 'act': {
      const { congress, law, division, title } = actEntry(citation.act)
      return [
        'pl',
        String(congress),
        String(law),
        ...prefixed('d', division),
        ...prefixed('t', title),
        ...prefixed('s', citation.section),
        ...(citation.subsection ?? []),
      ]
    }
    case 'statutes-at-large':
      return ['stat', String(citation.volume), citation.page]
    case 'cfr':
      return ['cfr', `t${citation.title}`, `s${citation.section}`, ...(citation.subsection ?? [])]
    default:
      return null
  }
}

/**
 * The identifier of a citation in the reference model of United States Legislative Markup (USLM user guide, ch. 12), as of a
 * day where one is given. `null` where the model has no form: determinations, orders, registers, manuals, notes, ranges. An
 * act known by a short name is identified by the public law that enacted it.
 *
 * @throws ImetError `invalid-citation` or `invalid-day`
 * @example
 * ```ts
 * uslm({ kind: 'usc', title: 22, section: '2347', subsection: ['a'] }, '1990-11-05') // '/us/usc/t22/s2347/a@1990-11-05'
 * uslm({ kind: 'public-law', congress: 101, law: 513, section: '541' }) // '/us/pl/101/513/s541'
 * ```
 */
export function uslm(citation: Citation, on?: IsoDate): string | null {
  const day = on === undefined ? '' : `@${isoDate(on, 'on')}`
  const path = pathOf(checkedCitation(citation))
  return path === null ? null : `/us/${path.join('/')}${day}`
}

const FORMS = [
  /^\/us\/usc\/t(?<title>\d+)\/s(?<section>[\w-]+)(?<below>(?:\/\w+)*)$/,
  /^\/us\/pl\/(?<congress>\d+)\/(?<law>\d+)(?:\/d(?<division>[A-Z]+))?(?:\/app(?<appendix>[A-Z]))?(?:\/t(?<part>[IVXL]+))?(?:\/s(?<enacting>\d+)\/(?<enactingMark>[a-z])(?=\/s))?(?:\/s(?<section>\d\w*)(?<below>(?:\/\w+)*))?$/,
  /^\/us\/stat\/(?<volume>\d+)\/(?<page>[\w-]+)$/,
  /^\/us\/cfr\/t(?<title>\d+)\/s(?<section>[\d.]+)(?<below>(?:\/\w+)*)$/,
] as const

const KINDS = ['usc', 'public-law', 'statutes-at-large', 'cfr'] as const

function candidate(kind: (typeof KINDS)[number], groups: Readonly<Record<string, string | undefined>>): object {
  const marks = (groups['below'] ?? '').split('/').filter((mark) => mark !== '')
  const subsection = marks.length === 0 ? {} : { subsection: marks }
  const { title, section, congress, law, division, appendix, part, enacting, enactingMark, volume, page } = groups
  const given = (fields: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  switch (kind) {
    case 'usc':
    case 'cfr':
      return { kind, title: Number(title), section, ...subsection }
    case 'public-law': {
      const under = enacting === undefined ? undefined : `${enacting}(${enactingMark})`
      return {
        kind,
        congress: Number(congress),
        law: Number(law),
        ...given({ division, appendix, title: part, under, section }),
        ...subsection,
      }
    }
    case 'statutes-at-large':
      return { kind, volume: Number(volume), page }
  }
}

/**
 * Reads an identifier that {@link uslm} writes.
 *
 * @throws ImetError `invalid-citation`
 * @example
 * ```ts
 * parseUslm('/us/usc/t22/s2347/a@1990-11-05')
 * // { citation: { kind: 'usc', title: 22, section: '2347', subsection: ['a'] }, on: '1990-11-05' }
 * ```
 */
export function parseUslm(text: string, path = 'citation'): PointInTime {
  const wrong = () =>
    new ImetError(
      'invalid-citation',
      path,
      `expected an identifier like "/us/usc/t22/s2347/a@1990-11-05", got ${shown(text)}`,
    )
  if (typeof text !== 'string') throw wrong()
  const [place = '', day, ...more] = text.split('@')
  if (more.length > 0 || (day !== undefined && !isIsoDate(day))) throw wrong()
  for (const [index, form] of FORMS.entries()) {
    const groups = form.exec(place)?.groups
    const kind = KINDS[index]
    if (groups === undefined || kind === undefined) continue
    const parsed = citationSchema().safeParse(candidate(kind, groups))
    if (parsed.success) return { citation: parsed.data, on: day ?? null }
  }
  throw wrong()
}
