import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/core/day.ts'
import { contains } from '../../src/core/interval.ts'
import { provisions } from '../../src/law/queries.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { certainDays } from '../../src/records/doubts.ts'
import { statedFacts } from '../../src/records/facts-of.ts'
import { holesFor } from '../../src/records/holes.ts'
import { measures } from '../../src/records/measures-of.ts'
import { PROGRAM_START } from '../../src/records/timeline.ts'
import type { Measure } from '../../src/records/row.ts'

const lawTurns = provisions().flatMap(({ versions }) => versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))

/** The days of a measure on which anything in the law or the record of its country begins or ends. */
function turnsWithin(measure: Measure): IsoDate[] {
  const edges = [...statedFacts(measure.country), ...holesFor(measure.country)].flatMap(({ from, to }) => [from, to])
  const days = [measure.from, ...lawTurns, ...edges].filter((day): day is IsoDate => typeof day === 'string' && contains(measure, day))
  return [...new Set(days)].sort()
}

const ACTING: ReadonlySet<string> = new Set(['bars', 'limits', 'conditions'])

/** The laws, and not the executive's policy, that stop all or a part of the program for certain. */
function stoppedByLaw(measure: Measure, day: IsoDate): string[] {
  return assessCountry(measure.country, day)
    .findings.filter(({ result, access, ground }) => ACTING.has(result) && access !== 'open' && ground !== 'executive-policy')
    .map(({ provision }) => provision)
}

function pairsOf(measure: Measure): Map<string, IsoDate> {
  const pairs = new Map<string, IsoDate>()
  for (const day of turnsWithin(measure)) for (const provision of stoppedByLaw(measure, day)) if (!pairs.has(provision)) pairs.set(provision, day)
  return pairs
}

const declared = (measure: Measure) => new Set((measure.besideLaw ?? []).map(({ provision }) => provision))
const stops = measures().filter(({ effect }) => effect !== 'none')
const carriers = measures().filter(({ besideLaw }) => besideLaw?.some(({ as }) => as === 'carries-out') === true)

describe('a law and a step of the executive on the same days', () => {
  it('are declared on the step as two grounds, or as one carried out', () => {
    const found = stops.flatMap((measure) =>
      [...pairsOf(measure)].filter(([provision]) => !declared(measure).has(provision)).map(([provision, day]) => `${measure.id} and ${provision} from ${day}`),
    )
    expect(found).toEqual([])
  })

  it('do meet where the step says so', () => {
    const idle = measures().flatMap((measure) => {
      const pairs = measure.besideLaw === undefined ? undefined : pairsOf(measure)
      return [...declared(measure)].filter((provision) => pairs?.has(provision) !== true).map((provision) => `${measure.id} and ${provision}`)
    })
    expect(idle).toEqual([])
  })

  it('count once: a step that carries a law out takes nothing away of itself, and that law stops the program on all its days', () => {
    expect(carriers.length).toBeGreaterThan(0)
    for (const measure of carriers) {
      expect(measure.effect, measure.id).toBe('none')
      for (const { provision, as } of measure.besideLaw ?? []) {
        if (as !== 'carries-out') continue
        for (const day of turnsWithin(measure)) expect(stoppedByLaw(measure, day), `${measure.id} ${day}`).toContain(provision)
      }
    }
  })

  it('never contradict each other: no program begins or is given back on a day on which it is barred', () => {
    const given = measures().filter(({ kind, from }) => (kind === 'participation' || kind === 'restoration') && from >= PROGRAM_START)
    expect(given.length).toBeGreaterThan(30)
    const against = given.flatMap((measure) => {
      const day = certainDays(measure)[0]?.from ?? measure.from
      return assessCountry(measure.country, day).access === 'barred' ? [`${measure.id} on ${day}`] : []
    })
    expect(against).toEqual([])
  })
})
