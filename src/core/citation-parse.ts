import {
  readDetermination,
  readMemorandum,
  readOrder,
  readPage,
  readCfr,
  readManual,
  readPolicy,
} from './citation-executive.ts'
import type { Citation } from './citation-kind.ts'
import { readUsc, readPublicLaw, readAct, readAnnual, readOwed } from './citation-law.ts'
import { take, type Reader } from './citation-reader.ts'

/*
 * A reader of citations inside running text. Each form has one reader, tried at each word; a reader takes what it knows and
 * moves on, and other words are passed over. Three habits of the field's style need memory: a list goes on without naming
 * its law again ("31 U.S.C. 1552(a), 1553(a)"), the law and its section stand apart ("(P.L. 111-8) sec. 7045"), and a bare
 * section belongs to the yearly foreign operations act ("sec. 7008").
 */
const READERS = [
  readUsc,
  readPublicLaw,
  readOwed,
  readPolicy,
  readManual,
  readPage,
  readCfr,
  readDetermination,
  readMemorandum,
  readOrder,
  readAct,
  readAnnual,
] as const

/** To the end of a word, and over what stands between words. */
const WORD = /[\w.'\u2019-]+[^\w]*|[^\w]+/y

/**
 * The citations in a text, in order; none when it cites nothing. Never throws.
 *
 * @example
 * ```ts
 * findCitations('executive policy decision') // []
 * ```
 */
export function findCitations(text: string): Citation[] {
  if (typeof text !== 'string') return []
  const reader: Reader = { text: text.replace(/\s+/g, ' '), at: 0, found: [], open: null, headingNext: false }
  while (reader.at < reader.text.length) {
    const start = reader.at
    const read = READERS.some((form) => form(reader))
    if (!read || reader.at === start) {
      reader.at = start
      if (take(reader, WORD) === null) break
    }
  }
  return reader.found
}
