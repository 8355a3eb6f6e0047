import type { IsoDate } from '../core/day.ts'
import { LIBRARY } from '../core/release.ts'

/** The last day through which changes of the law were looked for. What was enacted later is not in the register. */
export const LAW_AS_OF: IsoDate = '2026-10-09'

/** What made a result, so that it can be told from another release's, and made again. */
export interface Stamp {
  /** Of the shape of the result: it rises when a field is renamed, removed or changes its meaning. */
  readonly schemaVersion: 1
  /** The version of the library. */
  readonly library: string
  /** The last day through which the law is known here. */
  readonly lawAsOf: IsoDate
  /** The last day through which our records reach; `null` where the facts are the caller's own. */
  readonly recordsAsOf: IsoDate | null
}

/** The stamp of a result; see {@link Stamp}. */
export function stamp(recordsAsOf: IsoDate | null): Stamp {
  return { schemaVersion: 1, library: LIBRARY, lawAsOf: LAW_AS_OF, recordsAsOf }
}
