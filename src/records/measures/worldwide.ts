import * as z from 'zod'
import { isoDateSchema } from '../../core/day.ts'
import { confidenceSchema, sourceSchema } from '../../core/source.ts'
import { endSchema } from '../row.ts'
import { once, type Parsed } from '../../core/schema.ts'

/** A step of the executive that names no country and reaches the program of each. */
export const worldwideMeasureSchema = once(() => z.strictObject({
  id: z.string().regex(/^worldwide-[a-z0-9-]+$/),
  kind: z.enum(['pause', 'suspension', 'announcement']),
  by: z.literal('executive'),
  /** What it is on record to have done to IMET: nothing, or held it back. */
  effect: z.enum(['none', 'limits']),
  from: isoDateSchema(),
  to: isoDateSchema().nullable(),
  end: endSchema(),
  knownFrom: isoDateSchema().nullable(),
  summary: z.string().min(1),
  /** Why `effect` is what it is. */
  effectNote: z.string().min(1),
  sources: z.array(sourceSchema()).min(1),
  confidence: confidenceSchema(),
}))
export type WorldwideMeasure = Parsed<typeof worldwideMeasureSchema>

/**
 * The pause of foreign assistance of January 2025. It is told here and decides nothing: the order speaks of development
 * assistance, only the cable that widened it would reach IMET, and no source shows for which country it was kept from IMET,
 * or how long.
 */
export const worldwideMeasures: readonly WorldwideMeasure[] = [
  {
    id: 'worldwide-2025-assistance-pause',
    kind: 'pause',
    by: 'executive',
    effect: 'none',
    from: '2025-01-24',
    to: null,
    end: 'not-found',
    knownFrom: '2025-01-24',
    summary:
      'An executive order of 20 January 2025 paused new obligations of development assistance for up to ninety days. A ' +
      'cable of the Department of State widened the pause on 24 January, with exceptions in public only for military ' +
      'financing of Israel and Egypt and for emergency food.',
    effectNote:
      'On the face of the cable IMET fell inside the pause. Nothing found shows that courses were stopped, or when and for ' +
      'which countries IMET was let go, so it takes no access away here.',
    sources: [
      {
        name: 'Executive Order 14169, Reevaluating and Realigning United States Foreign Aid, 20 January 2025',
        url: 'https://www.whitehouse.gov/presidential-actions/2025/01/reevaluating-and-realigning-united-states-foreign-aid/',
      },
      {
        name: 'Truthout, January 2025, on the cable of the Secretary of State',
        url: 'https://truthout.org/articles/trump-state-dept-reportedly-halts-all-foreign-aid-except-to-israel-and-egypt/',
      },
      {
        name: 'Japan Times/Reuters, 25 January 2025 (stop-work order; exceptions named)',
        url: 'https://www.japantimes.co.jp/news/2025/01/25/world/politics/us-trump-foreign-aid-halt/',
      },
      {
        name: 'Wikipedia mirror, Executive Order 14169',
        url: 'https://wikiclassic.com/wiki/Reevaluating_and_Realigning_United_States_Foreign_Aid',
      },
    ],
    confidence: 'secondary',
  },
]
