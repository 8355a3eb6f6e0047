import { countThrough } from '../core/count-through.ts'
import type { IsoDate } from '../core/day.ts'
import { contains } from '../core/interval.ts'
import { once } from '../core/schema.ts'
import { countryRules } from '../eligibility/country-rules.ts'
import { SLOTS } from '../eligibility/considered.ts'
import type { Fact, FactId, FactValue } from '../eligibility/fact.ts'
import type { KnownFact, Silence } from '../eligibility/known-facts.ts'
import type { Coverage } from './lists/coverage-row.ts'
import { coverage } from './lists/coverage.ts'

function answered(fact: FactId, value: FactValue, row: Partial<Fact> = {}): readonly [FactId, KnownFact] {
  return [fact, { value, extent: 'all', rows: [{ fact, value, ...row }] }]
}

/** Where only the Government can know, silence is `not-ascertained`; where the answer would be public, it is `false`. */
const plainly = once(
  (): Silence =>
    new Map(
      countryRules().flatMap((rule) =>
        SLOTS.flatMap((slot) => {
          const asked = rule[slot]
          if (asked === undefined || asked === 'named') return []
          const value = asked.knownTo === 'government' && slot === 'applies' ? 'not-ascertained' : false
          return [answered(`${rule.provision}/${slot}`, value)]
        }),
      ),
    ),
)

/** The days on which what the record claims of some list changes, in order. */
export const coverageTurns = once((): readonly IsoDate[] => {
  const days = coverage().flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  return [...new Set(days)].sort()
})

function unread({ provision, slot, because, sources }: Coverage): readonly [FactId, KnownFact] {
  return answered(`${provision}/${slot}`, 'not-ascertained', { because: `The list is not on record whole: ${because}`, sources: [...sources] })
}

/** A list that was not read whole says nothing of whoever is not in it; nor does silence on a waiver end a known bar. */
function silenceFrom(turn: IsoDate | undefined): Silence {
  if (turn === undefined) return plainly()
  const open = coverage().filter((stretch) => stretch.slot === 'applies' && stretch.status !== 'complete' && contains(stretch, turn))
  return new Map([...plainly(), ...open.map(unread).filter(([fact]) => plainly().has(fact))])
}

const kept = new Map<IsoDate | undefined, Silence>()

/** What the record's silence means on a day. */
export function silenceOn(on: IsoDate): Silence {
  const turn = coverageTurns()[countThrough(coverageTurns(), on) - 1]
  const made = kept.get(turn) ?? silenceFrom(turn)
  kept.set(turn, made)
  return made
}
