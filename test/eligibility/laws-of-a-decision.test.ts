import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECIDED, severity, type Access } from '../../src/eligibility/access.ts'
import { assess } from '../../src/eligibility/assess.ts'
import { decideKnown } from '../../src/eligibility/decide.ts'
import { knownFacts } from '../../src/eligibility/known-facts.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import type { FactId } from '../../src/eligibility/fact.ts'
import { withRemedy } from '../../src/eligibility/remedies.ts'
import { provision } from '../../src/law/queries.ts'
import { allFalse, askedFacts, countries, days, inputs, withFact } from './arbitraries.ts'

const RUNS = { numRuns: 150 }

/** Severity of what is decided; `undefined` where nothing is. */
const rank = (access: Access): number | undefined => (access === 'undetermined' ? undefined : severity(access))

const triggers = askedFacts.filter((fact) => fact.endsWith('/applies'))
const lifts = askedFacts.filter((fact) => !fact.endsWith('/applies'))

describe('the laws of a decision', () => {
  it('a bar trumps: whatever else is true, one provision that bars leaves none', () => {
    fc.assert(
      fc.property(inputs, days, (input, day) => {
        const { access, findings } = assess(input, day)
        if (findings.some(({ result }) => result === 'bars')) expect(access).toBe('barred')
        if (access === 'barred') expect(findings.some(({ result }) => result === 'bars')).toBe(true)
      }),
      RUNS,
    )
  })

  it('order and duplicates of facts change nothing', () => {
    fc.assert(
      fc.property(inputs, days, fc.integer({ min: 0, max: 200 }), (input, day, turn) => {
        const at = turn % Math.max(1, input.facts.length)
        const shuffled = [...input.facts.slice(at), ...input.facts.slice(0, at), ...input.facts].reverse()
        expect(assess({ ...input, facts: shuffled }, day)).toEqual(assess(input, day))
      }),
      RUNS,
    )
  })

  it('a waiver, an exception or a certification never makes less eligible', () => {
    fc.assert(
      fc.property(inputs, days, fc.constantFrom(...lifts), (input, day, lift) => {
        const before = rank(assess(withFact(input, lift, false), day).access)
        const after = rank(assess(withFact(input, lift, true), day).access)
        if (before !== undefined && after !== undefined) expect(after).toBeLessThanOrEqual(before)
      }),
      RUNS,
    )
  })

  it('a new bar never makes more eligible', () => {
    fc.assert(
      fc.property(inputs, days, fc.constantFrom(...triggers), (input, day, trigger) => {
        const before = rank(assess(withFact(input, trigger, false), day).access)
        const after = rank(assess(withFact(input, trigger, true), day).access)
        if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before)
      }),
      RUNS,
    )
  })

  it('an unknown fact never turns barred into open, and new knowledge never overturns what was decided', () => {
    fc.assert(
      fc.property(inputs, days, fc.constantFrom(...askedFacts), (input, day, fact) => {
        const silent = assess(withFact(input, fact, undefined), day).access
        const answers = [true, false].map((value) => assess(withFact(input, fact, value), day).access)
        if (silent !== 'undetermined') expect(answers).toEqual([silent, silent])
        if (answers[0] !== answers[1]) expect(silent).toBe('undetermined')
      }),
      RUNS,
    )
  })

  it('is undetermined exactly where two completions differ, and names facts that can still decide', () => {
    fc.assert(
      fc.property(inputs, days, (input, day) => {
        const decision = assess(input, day)
        const decisive = decision.unresolved.filter((missing) => missing.decisive)
        expect(decision.access === 'undetermined').toBe(decisive.length > 0)
        const given = new Set(input.facts.map(({ fact }) => fact))
        for (const { fact } of decision.unresolved) expect(given.has(fact)).toBe(false)
        if (decision.access !== 'undetermined') return
        const worst = decisive.reduce((facts, { fact }) => withFact(facts, fact, fact.endsWith('/applies')), input)
        const best = decisive.reduce((facts, { fact }) => withFact(facts, fact, !fact.endsWith('/applies')), input)
        expect(assess(worst, day).access).not.toBe(assess(best, day).access)
      }),
      RUNS,
    )
  })

  it('an unrelated day or country changes nothing', () => {
    fc.assert(
      fc.property(countries, days, fc.constantFrom(...triggers), (country, day, fact) => {
        const base = { country, facts: allFalse() }
        const elsewhen = [{ fact, value: true, from: '1950-01-01', to: '1951-01-01' }]
        expect(assess({ ...base, facts: [...base.facts, ...elsewhen] }, day)).toEqual(assess(base, day))
      }),
      RUNS,
    )
  })

  it('keeps what each remedy promises', () => {
    fc.assert(
      fc.property(inputs, days, (input, day) => {
        for (const remedy of assess(input, day).remedies) {
          const after = assess(withRemedy(input, remedy), day)
          expect(after.access, `${remedy.kind} of ${remedy.provision}`).toBe(remedy.access)
          const lifted = after.findings.find(({ provision }) => provision === remedy.provision)
          // A way out that frees a part of IMET leaves the rest as it was.
          if (remedy.sets.every(({ extent }) => extent === undefined)) expect(lifted?.access).toBe('open')
          else expect(lifted?.result).not.toBe('bars')
        }
      }),
      RUNS,
    )
  })

  it('survives JSON without loss', () => {
    fc.assert(
      fc.property(inputs, days, (input, day) => {
        const decision = assess(input, day)
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
      }),
      RUNS,
    )
  })
})

type Row = { readonly fact: FactId; readonly value: boolean }

/** Every way to answer the questions, each with yes or no. */
function completionsOf(facts: readonly FactId[]): Row[][] {
  return facts.reduce<Row[][]>((found, fact) => found.flatMap((rest) => [true, false].map((value) => [...rest, { fact, value }])), [[]])
}

/** Every way to know some of the facts and not the others. */
function knowledgeOf(facts: readonly FactId[]): { known: Row[]; unknown: FactId[] }[] {
  return facts.reduce<{ known: Row[]; unknown: FactId[] }[]>(
    (found, fact) =>
      found.flatMap(({ known, unknown }) => [
        { known, unknown: [...unknown, fact] },
        ...[true, false].map((value) => ({ known: [...known, { fact, value }], unknown })),
      ]),
    [{ known: [], unknown: [] }],
  )
}

describe('the probe for failing open, on every rule: each answer is that over all completions of what is not known', () => {
  const keyOf = (rows: readonly Row[]) => rows.map(({ fact, value }) => `${fact}=${value}`).sort().join(' ')

  it.each(countryRules().map((rule) => [rule.provision] as const))('%s', (provisionId) => {
    const asked = askedFacts.filter((fact) => fact.startsWith(`${provisionId}/`))
    const others = allFalse().filter(({ fact }) => !asked.includes(fact))
    const { versions } = provision(provisionId)
    for (const { from, countries: named } of versions) {
      const ask = (rows: readonly Row[]) =>
        decideKnown(named?.[0] ?? 'BRA', knownFacts([...others, ...rows], from, undefined), from, undefined)
      const whole = new Map(
        completionsOf(asked).map((rows) => {
          const { access, findings } = ask(rows)
          return [keyOf(rows), { access, own: findings.find((finding) => finding.provision === provisionId)?.access }] as const
        }),
      )
      for (const { known, unknown } of knowledgeOf(asked)) {
        const decision = ask(known)
        const completions = completionsOf(unknown).map((rest) => [...known, ...rest])
        const outcomes = new Set(completions.map((rows) => whole.get(keyOf(rows))?.access))
        expect(decision.access).toBe(outcomes.size === 1 ? [...outcomes][0] : 'undetermined')
        const decisive = unknown.filter((fact) =>
          completions.some((rows) => {
            const turned = rows.map((row) => (row.fact === fact ? { fact, value: !row.value } : row))
            return whole.get(keyOf(rows))?.own !== whole.get(keyOf(turned))?.own
          }),
        )
        const listed = decision.unresolved.filter((missing) => missing.provision === provisionId).map(({ fact }) => fact)
        // A provision that leaves access as it is (a notice) still lists what it does not know.
        if (decisive.length > 0) expect(listed.sort()).toEqual(decisive.sort())
        else expect(decision.access).not.toBe('undetermined')
      }
    }
  })

  it('orders access from most to least', () => {
    expect(DECIDED.map(severity)).toEqual([0, 1, 2, 3, 4])
  })
})
