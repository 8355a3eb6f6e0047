import type { Citation } from './citation-kind.ts'
import { findCitations } from './citation-parse.ts'
import { ImetError, shown } from './errors.ts'

export { citationSchema, type Citation, type CitationOf } from './citation-kind.ts'

/**
 * Reads the citations in a text, in order; words that cite nothing are passed over. A list that goes on without naming its
 * law again is followed, and a bare section ("sec. 7008") is one of the yearly foreign operations act.
 *
 * @throws ImetError `invalid-citation` when there is none
 * @example
 * ```ts
 * parseCitation('FAA 541(a); 22 U.S.C. 2347(a)')
 * // [{ kind: 'act', act: 'FAA', section: '541', subsection: ['a'] },
 * //  { kind: 'usc', title: 22, section: '2347', subsection: ['a'] }]
 * ```
 */
export function parseCitation(text: string, path = 'citation'): Citation[] {
  const found = findCitations(text)
  if (found.length > 0) return found
  const forms = '"22 U.S.C. 2347(a)" or "Pub. L. 101-513 sec. 541"'
  throw new ImetError('invalid-citation', path, `expected a citation like ${forms}, got ${shown(text)}`)
}
