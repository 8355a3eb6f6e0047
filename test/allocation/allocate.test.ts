import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/allocation/allocate.ts'
import type { AllocationInput, RequestLine } from '../../src/allocation/input.ts'
import type { AllocationRule } from '../../src/allocation/rule.ts'

const M = 100_000_000
const plan = (lines: readonly RequestLine[], rules: readonly AllocationRule[] = [], rest: Partial<AllocationInput> = {}) =>
  allocate({ fiscalYear: 2020, available: 9, basis: 'pro-rata', lines, rules, ...rest })
const amounts = (made: ReturnType<typeof allocate>) => made.lines.map(({ allocated }) => allocated)
const kinds = (made: ReturnType<typeof allocate>) => made.findings.map(({ kind }) => kind)
const three: readonly RequestLine[] = [
  { country: 'JOR', requested: 5 }, { country: 'TUN', requested: 3 }, { country: 'MAR', requested: 2 },
]

describe('allocate', () => {
  it('gives 9 by 5:3:2 as 4, 3, 2 and says who got the residual units', () => {
    const made = plan(three)
    expect(amounts(made)).toEqual([4, 3, 2])
    expect(made.residuals).toEqual([
      { country: 'TUN', amount: 1, rest: '7/10', because: 'its rest of 7/10 of a unit is among the largest' },
      { country: 'MAR', amount: 1, rest: '8/10', because: 'its rest of 8/10 of a unit is among the largest' },
    ])
  })

  it('works the example of a year: floor, ceiling, earmark without a request, set-aside', () => {
    const made = allocate({
      fiscalYear: 2020, available: 11_292_500_000, unit: 100_000, basis: 'pro-rata', method: 'largest-remainder',
      lines: [
        { country: 'JOR', requested: 4 * M }, { country: 'EGY', requested: 18 * M }, { country: 'SAU', requested: M },
        { country: 'IDN', requested: 24 * M },
      ],
      rules: [
        { kind: 'floor', country: 'JOR', amount: 380_000_000 }, { kind: 'ceiling', country: 'SAU', amount: 1_000_000 },
        { kind: 'earmark', country: 'TUN', amount: 230_000_000 },
        { kind: 'set-aside', label: "no-year, women's participation", amount: 300_000_000 },
      ],
    })
    expect(made.reserved).toBe(300_000_000)
    expect(made.lines.map(({ country }) => country)).toEqual(['JOR', 'EGY', 'SAU', 'IDN', 'TUN'])
    expect(amounts(made).slice(2, 3)).toEqual([1_000_000])
    expect(amounts(made).at(-1)).toBe(230_000_000)
    expect(made.unallocated).toBe(0)
    expect(kinds(made)).toEqual(['line-added', 'above-request'])
  })

  it.each([
    ['as-requested', 20, [5, 3, 2], 10],
    ['priority', 7, [5, 1, 1], 0],
    ['weights', 12, [2, 4, 6], 0],
    ['prior-year', 10, [1, 8, 1], 0],
  ] as const)('%s of %i', (basis, available, expected, left) => {
    const lines = three.map((line, index): RequestLine => ({
      ...line, priority: index === 0 ? 1 : 2, weight: `0.${index + 1}`, priorYear: index === 1 ? 80 : 10,
    }))
    const made = plan(lines, [], { basis, available })
    expect(amounts(made)).toEqual(expected)
    expect(made.unallocated).toBe(left)
  })

  it('stops at the request where asked, and says what is left', () => {
    const made = plan(three, [], { available: 30, capAtRequest: true })
    expect(amounts(made)).toEqual([5, 3, 2])
    expect(made.unallocated).toBe(20)
    expect(kinds(made)).toEqual(['unallocated'])
  })

  it('lets a floor stand above a capped request', () => {
    expect(amounts(plan(three, [{ kind: 'floor', country: 'MAR', amount: 4 }], { capAtRequest: true }))).toEqual([3, 2, 4])
  })

  it('breaks ties by country code and says so', () => {
    const made = plan([{ country: 'TUN', requested: 1 }, { country: 'JOR', requested: 1 }], [], { available: 3 })
    expect(amounts(made)).toEqual([1, 2])
    expect(made.lines[0]?.reasons.map(({ code }) => code)).toEqual(['share', 'tie'])
    expect(made.findings.map(({ kind, countries }) => [kind, countries])).toContainEqual(['tie', ['JOR', 'TUN']])
  })

  it('keeps an earmark that is no whole number of units, and leaves less than a unit over', () => {
    const made = plan([{ country: 'JOR', requested: 500 }], [{ kind: 'earmark', country: 'TUN', amount: 150 }], { available: 1_000, unit: 100 })
    expect(amounts(made)).toEqual([800, 150])
    expect(made.unallocated).toBe(50)
    expect(made.lines[1]?.reasons.map(({ code }) => code)).toEqual(['earmark', 'unit'])
  })

  it('gives nothing where there is nothing to share by', () => {
    const made = plan([{ country: 'JOR', requested: 0 }])
    expect(amounts(made)).toEqual([0])
    expect(made.unallocated).toBe(9)
    expect(plan([]).unallocated).toBe(9)
  })
})

describe('conflicts', () => {
  const conflict = (made: ReturnType<typeof allocate>) => {
    const [first] = made.findings
    expect(first?.kind).toBe('infeasible')
    expect(amounts(made).every((amount) => amount === 0)).toBe(true)
    expect(made.unallocated).toBe(9)
    return first?.parties.map((party) => ('rule' in party ? party.rule : 'line' in party ? `line ${party.line}` : party.kind))
  }

  it.each<[string, readonly RequestLine[], readonly AllocationRule[], readonly (number | string)[]]>([
    [
      'floors above the total: the fewest that pass it', three,
      [{ kind: 'floor', country: 'JOR', amount: 2 }, { kind: 'floor', country: 'TUN', amount: 5 }, { kind: 'floor', country: 'MAR', amount: 6 }],
      [2, 1, 'available'],
    ],
    ['a set-aside and a floor', three, [{ kind: 'set-aside', label: 'x', amount: 8 }, { kind: 'floor', country: 'JOR', amount: 2 }], [0, 1, 'available']],
    ['a floor above a ceiling', three, [{ kind: 'floor', country: 'JOR', amount: 4 }, { kind: 'ceiling', country: 'JOR', amount: 3 }], [0, 1]],
    ['a floor above an earmark', three, [{ kind: 'floor', country: 'JOR', amount: 4 }, { kind: 'earmark', country: 'JOR', amount: 3 }], [0, 1]],
    ['two earmarks for one country', three, [{ kind: 'earmark', country: 'JOR', amount: 4 }, { kind: 'earmark', country: 'JOR', amount: 3 }], [0, 1]],
    ['a floor for an excluded country', three, [{ kind: 'exclude', country: 'JOR' }, { kind: 'floor', country: 'JOR', amount: 1 }], [1, 0]],
    ['a country twice', [...three, { country: 'JOR', requested: 1 }], [], ['line 0', 'line 3']],
    [
      'floors above a class ceiling', three,
      [{ kind: 'floor', country: 'JOR', amount: 2 }, { kind: 'class-cap', label: 'rich', countries: ['JOR', 'TUN'], amount: 1 }],
      [0, 1],
    ],
    [
      'a floor for a barred country', [{ country: 'JOR', requested: 5, decision: { access: 'barred', findings: [] } }],
      [{ kind: 'floor', country: 'JOR', amount: 1 }], [0, 'line 0'],
    ],
  ])('%s', (_, lines, rules, parties) => {
    expect(conflict(plan(lines, rules))).toEqual(parties)
  })

  it('of requests, when they are not to be scaled', () => {
    expect(conflict(plan(three, [], { basis: 'as-requested' }))).toEqual(['line 0', 'line 1', 'line 2', 'available'])
  })

  it('of the unit, when floors fit only to the cent', () => {
    const rules: AllocationRule[] = [{ kind: 'floor', country: 'JOR', amount: 4 }, { kind: 'floor', country: 'TUN', amount: 4 }]
    expect(conflict(plan(three, rules, { unit: 5 }))).toEqual([0, 1, 'available', 'unit'])
  })
})

describe('status and conditions', () => {
  const decision = { access: 'barred' as const, findings: [{ provision: 'x' }], country: 'MLI' }

  it('gives a barred country nothing, with the very decision attached', () => {
    const made = plan([{ country: 'MLI', requested: 5, decision }, { country: 'SEN', requested: 4 }])
    expect(amounts(made)).toEqual([0, 9])
    expect(made.lines[0]?.decision).toBe(decision)
    expect(made.lines[0]?.reasons.map(({ code }) => code)).toContain('status')
    expect(kinds(made)).toContain('excluded')
  })

  it('flags an undetermined country and does not zero it', () => {
    const made = plan([{ country: 'MLI', requested: 5, decision: { access: 'undetermined', findings: [] } }])
    expect(amounts(made)).toEqual([9])
    expect(kinds(made)).toContain('flagged')
  })

  it('limits an expanded-only country to its expanded request, or flags it where none was given', () => {
    const expandedOnly = { access: 'expanded-only' as const, findings: [] }
    expect(amounts(plan([{ country: 'LBY', requested: 5, expanded: 2, decision: expandedOnly }, { country: 'SEN', requested: 1 }]))).toEqual([2, 7])
    expect(kinds(plan([{ country: 'LBY', requested: 5, decision: expandedOnly }]))).toContain('flagged')
  })

  it('holds a part until certified, rounded against the country', () => {
    const rule: AllocationRule = { kind: 'hold', country: 'JOR', percent: 50, until: 'certified' }
    const made = plan([{ country: 'JOR', requested: 9 }], [rule])
    expect(made.lines[0]).toMatchObject({ allocated: 9, held: 5 })
    expect(plan([{ country: 'JOR', requested: 9 }], [{ ...rule, certified: true }]).lines[0]).not.toHaveProperty('held')
  })

  it('marks what must be notified', () => {
    const made = plan(three, [{ kind: 'notification-required', country: 'TUN', citation: 'sec. 7015(f)' }])
    expect(made.findings.find(({ kind }) => kind === 'notification')?.because).toContain('sec. 7015(f)')
  })

  it('caps a class together and apiece, and asks for cost sharing', () => {
    const rich = { kind: 'class-cap', label: 'high income', countries: ['SAU', 'KWT', 'ARE'] } as const
    const lines: RequestLine[] = ['SAU', 'KWT', 'ARE', 'JOR'].map((country) => ({ country: country as 'SAU', requested: 5, costShare: country !== 'ARE' }))
    expect(amounts(plan(lines, [{ ...rich, amount: 4 }], { available: 20 }))).toEqual([1, 1, 2, 16])
    expect(amounts(plan(lines, [{ ...rich, each: 3, costShareRequired: true }], { available: 20 }))).toEqual([3, 3, 0, 14])
    expect(amounts(plan(lines, [{ ...rich, amount: 0 }], { available: 20 }))).toEqual([0, 0, 0, 20])
  })

  it('meets an expanded minimum of the program, or says by how much it cannot', () => {
    const lines: RequestLine[] = [{ country: 'JOR', requested: 60, expanded: 20 }, { country: 'TUN', requested: 40, expanded: 20 }]
    const met = plan(lines, [{ kind: 'expanded-minimum', by: 'program', percent: 30 }], { available: 100 })
    expect(met.lines.map(({ expanded }) => expanded)).toEqual([15, 15])
    const unmet = plan(lines, [{ kind: 'expanded-minimum', by: 'program', amount: 50 }], { available: 100 })
    expect(unmet.findings[0]).toMatchObject({ kind: 'unmet' })
    expect(unmet.findings[0]?.because).toContain('$0.10 too little')
  })

  it('meets an expanded minimum of each line by holding a line to what its expanded need carries', () => {
    const lines: RequestLine[] = [{ country: 'JOR', requested: 60, expanded: 6 }, { country: 'TUN', requested: 40, expanded: 40 }]
    const made = plan(lines, [{ kind: 'expanded-minimum', by: 'line', percent: 30 }], { available: 100 })
    expect(amounts(made)).toEqual([20, 80])
    expect(made.lines.map(({ expanded }) => expanded)).toEqual([6, 24])
  })
})
