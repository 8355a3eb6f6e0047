import { checkedCitation, type Citation } from './citation-kind.ts'
import { ImetError, shown } from './errors.ts'
import { readable } from './readable.ts'

interface Place {
  readonly section?: string | undefined
  readonly subsection?: readonly string[] | undefined
  readonly through?: string | undefined
}

function below(subsection: readonly string[] | undefined): string {
  return (subsection ?? []).map((mark) => `(${mark})`).join('')
}

/** A section with what is cited below it; a range of sections is spelt "to", since section numbers have hyphens of their own. */
function place({ section = '', subsection, through }: Place): string {
  const start = `${section}${below(subsection)}`
  if (through === undefined) return start
  return through.startsWith('(') ? `${start}-${through}` : `${start} to ${through}`
}

function labelled(at: Place): string[] {
  if (at.section === undefined) return []
  const many = at.through !== undefined && !at.through.startsWith('(')
  return [`${many ? 'secs.' : 'sec.'} ${place(at)}`]
}

function tagged(tag: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${tag}${value}`]
}

function dated(date: string | undefined): string[] {
  return date === undefined ? [] : [`(${date})`]
}

/**
 * A citation in the usual style of the field, which `parseCitation` reads back.
 *
 * @throws ImetError `invalid-citation`
 * @example
 * ```ts
 * formatCitation({ kind: 'usc', title: 22, section: '2347', subsection: ['a'] }) // '22 U.S.C. 2347(a)'
 * formatCitation({ kind: 'public-law', congress: 101, law: 513, section: '541' }) // 'Pub. L. 101-513 sec. 541'
 * formatCitation({ kind: 'determination', number: '2001-28' }) // 'PD 2001-28'
 * ```
 */
export function formatCitation(citation: Citation): string {
  return written(checkedCitation(citation))
}

function written(citation: Citation): string {
  switch (citation.kind) {
    case 'act':
      return [citation.act, ...labelled(citation)].join(' ')
    case 'usc':
      return `${citation.title} U.S.C. ${place(citation)}${citation.note === true ? ' note' : ''}`
    case 'public-law': {
      const { congress, law, division, appendix, title, under, heading } = citation
      const at = under === undefined ? labelled(citation) : [`sec. ${under}/${place(citation)}`]
      const parts = [...tagged('div. ', division), ...tagged('app. ', appendix), ...tagged('title ', title), ...at]
      return [`Pub. L. ${congress}-${law}`, ...parts, ...(heading === undefined ? [] : [`${heading} heading`])].join(
        ' ',
      )
    }
    case 'annual-act': {
      const { fiscalYear, throughFiscalYear, heading } = citation
      const years = [...tagged('FY', fiscalYear), ...tagged('to FY', throughFiscalYear)]
      const name = throughFiscalYear === undefined ? 'annual act' : 'annual acts'
      return [name, ...years, ...labelled(citation), ...(heading === undefined ? [] : [`${heading} heading`])].join(' ')
    }
    case 'statutes-at-large':
      return `${citation.volume} Stat. ${citation.page}`
    case 'determination':
      return citation.number === undefined
        ? `Presidential Determination of ${citation.date}`
        : [`PD ${citation.number}`, ...dated(citation.date)].join(' ')
    case 'memorandum':
      return `${citation.by === 'President' ? 'Presidential' : citation.by} memorandum of ${citation.date}`
    case 'executive-order':
      return [`EO ${citation.number}`, ...dated(citation.date)].join(' ')
    case 'federal-register':
      return `${citation.volume} FR ${citation.page}`
    case 'presidential-documents':
      return `${citation.volume} Weekly Comp. Pres. Doc. ${citation.page}`
    case 'cfr':
      return `${citation.title} CFR ${citation.section}${below(citation.subsection)}`
    case 'manual':
      return manual(citation)
    case 'policy-memorandum':
      return [`DSCA Policy ${citation.number}`, ...tagged('para ', citation.paragraph), ...dated(citation.date)].join(
        ' ',
      )
  }
}

function manual({
  manual: book,
  part,
  reference,
  through,
  item,
  edition,
}: Extract<Citation, { kind: 'manual' }>): string {
  // The security assistance manual numbers its paragraphs so that they need no word before them; the regulation does not.
  const word = {
    paragraph: book === 'AR 12-15' ? 'para ' : '',
    figure: 'Figure ',
    table: 'Table ',
    chapter: 'chapter ',
  }[part]
  return [
    `${book} ${word}${reference}`,
    ...tagged('to ', through),
    ...tagged('item ', item),
    ...dated(edition === undefined ? undefined : String(edition)),
  ].join(' ')
}

/**
 * Several citations in one line, in order.
 *
 * @throws ImetError `invalid-citation`
 * @example
 * ```ts
 * formatCitations(parseCitation('FAA 541(a) (22 U.S.C. 2347(a))')) // 'FAA sec. 541(a); 22 U.S.C. 2347(a)'
 * ```
 */
export function formatCitations(citations: readonly Citation[]): string {
  const given = readable('citations', () => (Array.isArray(citations) ? Array.from(citations as readonly Citation[]) : null))
  if (given === null) throw new ImetError('invalid-citation', 'citations', `expected a list of citations, got ${shown(citations)}`)
  return given.map((citation) => formatCitation(citation)).join('; ')
}
