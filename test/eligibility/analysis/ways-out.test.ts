import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../src/core/day.ts'
import { severity, type Access } from '../../../src/eligibility/access.ts'
import { assess } from '../../../src/eligibility/assess.ts'
import { candidates, onDay } from '../../../src/eligibility/considered.ts'
import type { Remedy } from '../../../src/eligibility/decision.ts'
import type { AssessInput } from '../../../src/eligibility/fact.ts'
import { lawfulWays, type Way } from '../../../src/eligibility/remedies.ts'
import { waysOut, withRemedies, type WayOut } from '../../../src/eligibility/ways-out.ts'
import { setsOf } from '../../../src/eligibility/ways-out-choice.ts'
import type { ProvisionId } from '../../../src/law/register.ts'
import { assessCountry, factsOf } from '../../../src/records/assess-country.ts'
import { waysOutOf } from '../../../src/records/ways-out.ts'
import { allFalse, countries, days, inputs, askedFacts } from '../arbitraries.ts'

const RUNS = { numRuns: 40 }

/** Every lawful way out of a provision on a day, from the text of that day. */
function waysOf(id: ProvisionId, on: IsoDate): Way[] {
  const found = candidates().find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(id)
  return lawfulWays(onDay(found, on, undefined), on)
}

function firstSets({ choices }: WayOut, most: number): (readonly Remedy[])[] {
  const found: (readonly Remedy[])[] = []
  for (const set of setsOf(choices)) {
    if (found.push(set) === most) break
  }
  return found
}

const bundles = ({ choices }: WayOut) => choices.map(({ oneOf }) => oneOf[0] ?? [])

function proves(input: AssessInput, on: string, way: WayOut): void {
  for (const set of firstSets(way, 4)) {
    expect(assess(withRemedies(input, set), on).access).toBe(way.access)
  }
  const taken = bundles(way)
  taken.slice(0, 8).forEach((_, left) => {
    const { access } = assess(withRemedies(input, taken.filter((__, at) => at !== left).flat()), on)
    expect(access).toBe(way.without[left])
    expect(access).not.toBe(way.access)
  })
}

/** Full knowledge: every question answered, some with yes. */
const known: fc.Arbitrary<AssessInput> = fc
  .record({ country: countries, yes: fc.uniqueArray(fc.constantFrom(...askedFacts.filter((fact) => fact.endsWith('/applies'))), { maxLength: 3 }) })
  .map(({ country, yes }) => ({ country, facts: allFalse().map((row) => ({ ...row, value: yes.includes(row.fact) })) }))

describe('what it would take', () => {
  it('works, and without any one act it does not', () => {
    fc.assert(
      fc.property(inputs, days, (input, on) => {
        const found = waysOut(input, on)
        expect(found.access).toBe(assess(input, on).access)
        for (const way of found.ways.slice(0, 5)) proves(input, on, way)
      }),
      RUNS,
    )
  })

  it('finds every smallest set that opens the country: as trying every set of acts does', () => {
    let tried = 0
    fc.assert(
      fc.property(known, days, (input, on) => {
        const { findings, access } = assess(input, on)
        if (access === 'open') return
        const remedies = findings
          .filter((finding) => finding.access !== 'open')
          .flatMap(({ provision, citation }) => waysOf(provision, on).map((way): Remedy => ({ provision, citation, ...way, access })))
        // One act of Congress, and one determination under sec. 614, does for all that it reaches.
        const joint = (kind: Remedy['kind']) => remedies.filter((remedy) => remedy.kind === kind)
        const acts = [joint('special-authority'), joint('legislation'), ...remedies.filter(({ kind }) => kind !== 'special-authority' && kind !== 'legislation').map((remedy) => [remedy])].filter((act) => act.length > 0)
        if (acts.length > 8) return
        tried += 1
        const opening: number[] = []
        for (let set = 0; set < 1 << acts.length; set += 1) {
          if (opening.some((smaller) => (smaller & set) === smaller)) continue
          const taken = acts.filter((_, bit) => (set & (1 << bit)) !== 0).flat()
          if (assess(withRemedies(input, taken), on).access === 'open') opening.push(set)
        }
        // Counting up, a set can come before one that it contains.
        const smallest = opening.filter((set) => !opening.some((other) => other !== set && (other & set) === other))
        const sizes = smallest.map((set) => acts.filter((_, bit) => (set & (1 << bit)) !== 0).length).sort()
        const found = waysOut(input, on).ways.filter((way) => way.access === 'open')
        const ours = found.flatMap((way) => firstSets(way, 10_000).map(() => way.size)).sort()
        expect(ours).toEqual(sizes)
      }),
      { numRuns: 60 },
    )
    expect(tried).toBeGreaterThan(5)
  })

  it('reaches the best access first, and never one that is no better', () => {
    fc.assert(
      fc.property(inputs, days, (input, on) => {
        const { access, best, ways } = waysOut(input, on)
        const rank = (of: Access) => (of === 'undetermined' ? 5 : severity(of))
        expect(ways.map((way) => rank(way.access))).toEqual(ways.map((way) => rank(way.access)).sort((a, b) => a - b))
        for (const way of ways) expect(rank(way.access)).toBeLessThan(rank(access))
        expect(best).toBe(ways[0]?.access ?? access)
      }),
      RUNS,
    )
  })

  it('agrees with the remedies of the decision: the same ways out of the same day', () => {
    fc.assert(
      fc.property(inputs, days, (input, on) => {
        const { remedies, findings } = assess(input, on)
        for (const { provision, access, result } of findings) {
          if (access === 'open' || result === 'unknown') continue
          const ours = waysOf(provision, on).map(({ kind, act }) => `${kind}: ${act}`)
          expect(remedies.filter((remedy) => remedy.provision === provision).map(({ kind, act }) => `${kind}: ${act}`)).toEqual(ours)
        }
      }),
      RUNS,
    )
  })

  it('survives JSON without loss', () => {
    const found = waysOut({ country: 'PAK', facts: [] }, '2018-09-01')
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('on our records', () => {
  it.each([
    ['PAK', '2018-09-01'],
    ['PAK', '2000-05-01'],
    ['SDN', '2010-06-01'],
    ['MMR', '2022-06-01'],
    ['MLI', '2024-05-01'],
    ['CUB', '2020-01-01'],
    ['AFG', '2023-01-01'],
    ['GTM', '1996-06-01'],
  ] as const)('%s on %s: each set works', (country, on) => {
    const found = waysOutOf(country, on)
    expect(found.access).toBe(assessCountry(country, on).access)
    expect(found.ways.length).toBeGreaterThan(0)
    for (const way of found.ways) proves(factsOf(country, on), on, way)
  })

  it('tells what opens Pakistan in 2018: the executive ends its own suspension', () => {
    const [way] = waysOutOf('PAK', '2018-09-01').ways
    expect(way?.choices.map(({ provisions, oneOf }) => [provisions, oneOf.map((bundle) => bundle.map(({ kind }) => kind))])).toEqual([[['executive-suspension'], [['event']]]])
  })

  it('tells what opened Pakistan after 2000: a law for all, as Pub. L. 107-57 was, or bar by bar', () => {
    const sizes = waysOutOf('PAK', '2000-05-01').ways.map(({ size }) => size)
    expect(sizes[0]).toBe(1)
    expect(Math.max(...sizes)).toBe(4)
  })

  it('has nothing to add where the country is open', () => {
    expect(waysOutOf('SEN', '2021-06-01')).toMatchObject({ access: 'open', best: 'open', ways: [] })
  })
})
