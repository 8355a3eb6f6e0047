import { describe, expect, it } from 'vitest'
import { nominationWaysOut } from '../../../src/eligibility/nomination/ways-out.ts'
import type { NominationRemedy } from '../../../src/eligibility/nomination/nomination-decision.ts'
import { withNominationRemedy } from '../../../src/eligibility/nomination/nomination-remedies.ts'
import { setsOf } from '../../../src/eligibility/ways-out-choice.ts'
import { CASES } from '../../nomination/cases.ts'
import { decide, nomination, READY } from '../../nomination/ready.ts'

const outcomeAfter = (row: (typeof CASES)[number], acts: readonly NominationRemedy[]) =>
  decide(acts.reduce(withNominationRemedy, nomination(row.given)), row.access, row.atStart).outcome

describe('what it would take for a nomination', () => {
  const all = CASES.map((row) => ({ row, found: nominationWaysOut(decide(nomination(row.given), row.access, row.atStart)) }))

  it('works, and without any one act it does not', () => {
    let proved = 0
    for (const { row, found } of all) {
      for (const { outcome, choices } of found.ways) {
        let taken = 0
        for (const set of setsOf(choices)) {
          if ((taken += 1) > 3) break
          expect(outcomeAfter(row, set)).toBe(outcome)
          for (const act of set.slice(0, 6)) {
            expect(outcomeAfter(row, set.filter((other) => other !== act))).not.toBe(outcome)
            proved += 1
          }
        }
      }
    }
    expect(proved).toBeGreaterThan(20)
  })

  it('is smallest: where it takes several acts, no remedy by itself is enough', () => {
    for (const { row, found } of all) {
      const [best] = found.ways
      if (best === undefined || best.size < 2) continue
      const { remedies } = decide(nomination(row.given), row.access, row.atStart)
      for (const remedy of remedies.filter(({ sets }) => sets.length === 1)) expect(outcomeAfter(row, [remedy])).not.toBe(best.outcome)
    }
  })

  it('finds every remedy that is enough by itself', () => {
    for (const { row, found } of all) {
      const { remedies } = decide(nomination(row.given), row.access, row.atStart)
      const alone = remedies.filter(({ sets, outcome }) => sets.length === 1 && outcome === 'go').flatMap(({ sets }) => sets.map(({ fact }) => fact))
      const ours = found.ways.filter(({ outcome, size }) => outcome === 'go' && size === 1).flatMap(({ choices }) => [...setsOf(choices)].filter((set) => set.length === 1).flatMap((set) => set.flatMap(({ sets }) => sets.map(({ fact }) => fact))))
      expect(alone.filter((fact) => !ours.includes(fact))).toEqual([])
      for (const fact of ours) expect(outcomeAfter(row, found.ways.flatMap(({ choices }) => [...setsOf(choices)].filter((set) => set.length === 1 && set[0]?.sets[0]?.fact === fact))[0] ?? [])).toBe('go')
    }
  })

  it('says what no act on the nomination lifts', () => {
    const barred = nominationWaysOut(decide(READY, 'barred'))
    expect(barred).toMatchObject({ outcome: 'stop', best: 'stop', ways: [] })
    expect(barred.beyond.length).toBeGreaterThan(0)
    for (const { found } of all) expect(found.best === 'go').toBe(found.beyond.length === 0)
  })

  it('has nothing to add where it goes', () => {
    expect(nominationWaysOut(decide(READY))).toMatchObject({ outcome: 'go', best: 'go', ways: [], beyond: [] })
  })

  it('refuses what is no decision', () => {
    expect(() => nominationWaysOut({} as never)).toThrow(/decision: expected a decision on a nomination/)
  })
})
