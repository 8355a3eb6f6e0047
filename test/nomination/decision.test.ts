import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/eligibility/decision.ts'
import { assessNominationWith } from '../../src/eligibility/nomination/assess-with.ts'
import { decideNomination } from '../../src/eligibility/nomination/decide-nomination.ts'
import { mayBeStated, nominationFacts, type NominationFactId } from '../../src/eligibility/nomination/facts.ts'
import { decisionDay } from '../../src/eligibility/nomination/given.ts'
import { nominationSchema } from '../../src/eligibility/nomination/nomination.ts'
import { withNominationRemedy } from '../../src/eligibility/nomination/nomination-remedies.ts'
import type { NominationDecision } from '../../src/eligibility/nomination/nomination-decision.ts'
import { PHASES } from '../../src/eligibility/nomination/fact-rule.ts'
import { trainingKindSchema } from '../../src/training/course.ts'
import { personCategorySchema } from '../../src/training/person.ts'
import { CASES } from './cases.ts'
import { BARE, country, decide, nomination } from './ready.ts'

const ACCESSES = ['open', 'conditional', 'restricted', 'expanded-only', 'barred', 'undetermined'] as const
const decisions = CASES.map((row) => ({
  row,
  made: nomination(row.given),
  decision: decide(nomination(row.given), row.access, row.atStart),
}))

const DEFAULT: Finding = {
  provision: 'annual-default',
  name: 'Default',
  ground: 'statute',
  effect: 'bars',
  result: 'bars',
  access: 'barred',
  because: 'In default.',
  citation: 'FAA 620(q)',
  version: null,
  facts: [],
  sources: [],
  records: [],
  confidence: 'primary',
}

function underDefault(given: Parameters<typeof nomination>[0], begun: boolean, ...more: Finding[]): NominationDecision {
  const made = nomination({ ...given, top: { ...given?.top, ...(begun ? { on: '2021-07-01' } : {}) } })
  const atStart = begun ? country(made.country, made.reportDate, 'open') : null
  return decideNomination(made, country(made.country, decisionDay(made), 'barred', [DEFAULT, ...more]), atStart)
}

const resultOf = (decision: NominationDecision, rule: string) =>
  decision.findings.find((finding) => finding.rule === rule)?.result

describe('kinds of person x kinds of training x access of the country', () => {
  const all = personCategorySchema().options.flatMap((category) =>
    trainingKindSchema().options.flatMap((kind) =>
      ACCESSES.flatMap((access) =>
        ([true, false, 'unknown'] as const).map((certified) => {
          const made = nomination({
            person: { category },
            course: { kind, expanded: { certified } },
            top: { countryConditionsMet: true, outsideCountryLimits: true },
          })
          return { category, kind, access, certified, decision: decide(made, access) }
        }),
      ),
    ),
  )

  it('never lets anyone go from a barred country', () => {
    for (const { access, decision } of all) if (access === 'barred') expect(decision.outcome).toBe('stop')
  })

  it('never lets a course that is not known to be expanded pass where only expanded IMET is left', () => {
    for (const { access, certified, decision } of all)
      if (access === 'expanded-only' && certified !== true) expect(decision.outcome).not.toBe('go')
  })

  it('never lets anyone go from a country that is not decided', () => {
    for (const { access, decision } of all) if (access === 'undetermined') expect(decision.outcome).not.toBe('go')
  })

  it('never lets police or an internal service go without an exception', () => {
    for (const { category, decision } of all)
      if (['police', 'intelligence'].includes(category)) expect(decision.outcome).not.toBe('go')
  })

  it('never lets a civilian outside defense go without a purpose', () => {
    for (const { category, certified, decision } of all) {
      if (!['military', 'defense-civilian'].includes(category) && certified !== true)
        expect(decision.outcome).not.toBe('go')
    }
  })

  it('lets somebody go somewhere', () => {
    expect(all.some(({ decision }) => decision.outcome === 'go')).toBe(true)
  })

  it('says why: a stop has a bar, a missing has something missing, a go has neither', () => {
    for (const { decision } of all) {
      const binding = decision.findings.filter(({ effect }) => effect !== 'duty')
      const bars = binding.some(({ result }) => result === 'bars')
      const open = binding.some(({ result }) => result === 'conditions' || result === 'unknown')
      expect(decision.outcome).toBe(bars ? 'stop' : open ? 'missing' : 'go')
    }
  })
})

describe('what is unknown', () => {
  const screening = Object.keys(nomination().person.screening ?? {})
  it.each(
    screening.filter(
      (name) => !['credibleInformation', 'securityAdverse', 'administrativeControlAccepted'].includes(name),
    ),
  )('never passes: %s', (name) => {
    expect(decide(nomination({ screening: { [name]: undefined } })).outcome).toBe('missing')
    expect(decide(nomination({ screening: { [name]: 'unknown' } })).outcome).toBe('missing')
  })

  it.each(['vetted', 'civilianLawEnforcement'] as const)('never passes for a unit: %s', (name) => {
    expect(decide(nomination({ unit: { [name]: undefined } })).outcome).toBe('missing')
  })

  it('leaves a bare nomination missing, with every question listed', () => {
    const bare = nominationSchema().parse(BARE)
    const decision = decide(bare)
    expect(decision.outcome).toBe('missing')
    expect(decision.unresolved.length).toBeGreaterThan(30)
    expect(decision.unresolved.every(({ decisive }) => decisive)).toBe(true)
  })

  it('knows nothing that was established after the day asked about', () => {
    const made = nomination({
      screening: { securityVetted: { value: true, on: '2021-05-20' }, securityAdverse: false },
      top: { on: '2021-05-10' },
    })
    expect(decide(made).outcome).toBe('missing')
  })
})

describe('knowing less', () => {
  const statable = (Object.keys(nominationFacts()) as NominationFactId[]).filter(mayBeStated)

  it('never turns a nomination that may not go into one that may', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisions),
        fc.subarray(statable, { minLength: 1, maxLength: 6 }),
        ({ row, made, decision }, forgotten) => {
          const kept = (made.facts ?? []).filter(({ fact }) => !forgotten.some((id) => id === fact))
          const less = { ...made, facts: [...kept, ...forgotten.map((fact) => ({ fact, value: 'unknown' as const }))] }
          const { outcome } = decide(less, row.access, row.atStart)
          expect(outcome === 'go' && decision.outcome !== 'go').toBe(false)
        },
      ),
      { numRuns: 400, seed: 541 },
    )
  })
})

describe("the door over the caller's own decision on the country", () => {
  it('is the same engine', () => {
    const made = nomination()
    expect(assessNominationWith(made, country('SEN', '2021-06-01'))).toEqual(decide(made))
  })

  it('takes no decision on another country or day', () => {
    expect(() => assessNominationWith(nomination(), country('KEN', '2021-06-01'))).toThrow(
      /expected the decision on SEN on 2021-06-01, got KEN/,
    )
    expect(() => assessNominationWith(nomination(), country('SEN', '2020-06-01'))).toThrow(/on 2020-06-01/)
  })
})

describe('remedies', () => {
  const remedied = decisions.flatMap(({ row, made, decision }) =>
    decision.remedies.map((remedy) => ({ row, made, decision, remedy })),
  )

  it('keep their promise', () => {
    expect(remedied.length).toBeGreaterThan(50)
    for (const { row, made, remedy } of remedied) {
      const after = decide(withNominationRemedy(made, remedy), row.access, row.atStart)
      expect(after.outcome, `${row.rule}: ${row.what}: ${remedy.act}`).toBe(remedy.outcome)
      expect(['bars', 'conditions'], `${row.rule}: ${row.what}: ${remedy.act}`).not.toContain(
        resultOf(after, remedy.rule),
      )
    }
  })

  it('offer no way round a bar on the country', () => {
    expect(decide(nomination(), 'barred').remedies.filter(({ rule }) => rule === 'country-barred')).toEqual([])
  })

  it('name who grants a waiver', () => {
    const { remedies } = decide(nomination({ course: { flags: ['sensitive'] } }))
    expect(remedies).toMatchObject([
      { rule: 'sensitive-training', kind: 'waiver', by: 'Defense Security Cooperation Agency', outcome: 'go' },
    ])
  })
})

describe('a country in default (AR 12-15 para 3-7j)', () => {
  it('lets a student abroad finish who had begun', () => {
    expect(resultOf(underDefault({}, true), 'country-barred')).toBe('excepted')
  })
  it('lets nobody travel to begin', () => {
    expect(underDefault({}, false).outcome).toBe('stop')
  })
  it('does not let one finish by that rule where something else bars too', () => {
    const other = { ...DEFAULT, provision: 'cspa-404' as const }
    expect(resultOf(underDefault({}, true, other), 'country-barred')).toBe('unknown')
  })
  it('sends no team', () => {
    const team = { course: { kind: 'mobile-team' as const, place: 'home-country' as const } }
    expect(resultOf(underDefault(team, false), 'default-teams')).toBe('bars')
    expect(resultOf(underDefault(team, true), 'default-teams')).toBe('excepted')
  })
})

describe('next steps', () => {
  const early = decide(
    nomination({
      screening: { identityDataEntered: false, travelOrderIssued: false, visaIssued: undefined },
      line: { inPlan: false, accepted: false },
      top: { on: '2021-05-01' },
    }),
  )

  it('follow the annual cycle', () => {
    const order = early.nextSteps.map(({ phase }) => PHASES.indexOf(phase))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(early.nextSteps[0]?.fact).toBe('line/in-plan')
  })

  it('count the days that are left', () => {
    expect(early.daysToClass).toBe(31)
    expect(early.nextSteps.find(({ fact }) => fact === 'person/identity-data-entered')).toMatchObject({
      due: '2021-05-16',
      daysLeft: 15,
      state: 'open',
    })
    expect(early.nextSteps.find(({ fact }) => fact === 'person/visa-issued')).toMatchObject({ state: 'check' })
  })

  it('name each act once', () => {
    const facts = early.nextSteps.flatMap(({ fact }) => fact ?? [])
    expect(new Set(facts).size).toBe(facts.length)
  })

  it('are only what lifts the bar when the nomination is stopped', () => {
    const stopped = decide(nomination({ course: { flags: ['sensitive'] }, screening: { visaIssued: false } }))
    expect(stopped.nextSteps.map(({ fact }) => fact)).toEqual(['waiver/sensitive'])
  })
})

describe('a decision', () => {
  it('serialises to JSON and back without loss', () => {
    for (const { decision } of decisions) expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })

  it('is the same for the same input', () => {
    for (const { row, made, decision } of decisions) expect(decide(made, row.access, row.atStart)).toEqual(decision)
  })

  it('takes inputs that survive JSON', () => {
    for (const { made } of decisions) {
      const parsed = nominationSchema().safeParse(JSON.parse(JSON.stringify(made)))
      expect(parsed.success, JSON.stringify(parsed.error?.issues)).toBe(true)
    }
  })
})
