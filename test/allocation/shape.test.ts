import { describe, expect, it } from 'vitest'
import {
  acrossTheBoard, allocate, allocationInputSchema, allocationRuleSchema, basisSchema, cutLines, decimalSchema, ledgerEventSchema,
  methodSchema, rescind, sequester, type AllocationInput, type AllocationRule, type RequestLine,
} from '../../src/allocation/index.ts'
import { BIGINT, fitsNumber, NUMBER } from '../../src/allocation/arithmetic.ts'
import { amount } from '../../src/allocation/amount.ts'
import { divide } from '../../src/allocation/divide.ts'
import { decimalRatio, percent, timesRatio, toNearest } from '../../src/allocation/ratio.ts'
import { down, isPinned, up } from '../../src/allocation/units.ts'
import { weightsOf } from '../../src/allocation/weights.ts'

const refused = (code: string, path: string, message: RegExp) =>
  expect.objectContaining({ name: 'ImetError', code, path, message: expect.stringMatching(message) })

describe('the words in which an allocation is asked for, which no release may change unseen', () => {
  it.each([
    ['bases', basisSchema().options, 'as-requested pro-rata prior-year weights priority'],
    ['methods', methodSchema().options, 'largest-remainder webster huntington-hill dhondt'],
    ['rules', allocationRuleSchema().options.map(({ shape }) => shape.kind.value), 'floor ceiling earmark set-aside expanded-minimum class-cap notification-required hold exclude'],
    ['events', ledgerEventSchema().options.map(({ shape }) => shape.kind.value),
      'continuing appropriation supplemental transfer-in rescission sequestration transfer-out apportionment allotment obligation deobligation reobligation outlay termination'],
  ])('%s', (_, options, expected) => {
    expect([...(options as readonly string[])].sort()).toEqual(expected.split(' ').sort())
  })
})

describe('a rule at the door', () => {
  it.each<AllocationRule>([
    { kind: 'floor', country: 'JOR', amount: 0, citation: 'c' },
    { kind: 'ceiling', country: 'JOR', amount: 0 },
    { kind: 'earmark', country: 'JOR', amount: 0 },
    { kind: 'set-aside', label: 'l', amount: 0, citation: 'c' },
    { kind: 'expanded-minimum', by: 'program', percent: 30 },
    { kind: 'expanded-minimum', by: 'program', amount: 30, citation: 'c' },
    { kind: 'expanded-minimum', by: 'line', percent: '30', country: 'JOR' },
    { kind: 'expanded-minimum', by: 'line', percent: 30 },
    { kind: 'class-cap', label: 'l', countries: ['SAU'], amount: 0, each: 0, costShareRequired: false, citation: 'c' },
    { kind: 'class-cap', label: 'l', countries: ['SAU'] },
    { kind: 'notification-required', country: 'JOR', notified: true },
    { kind: 'hold', country: 'JOR', percent: 50, until: 'u', certified: false, citation: 'c' },
    { kind: 'exclude', country: 'JOR', because: 'b' },
  ])('%j', (rule) => {
    expect(allocationRuleSchema().parse(rule)).toEqual(rule)
  })

  it.each<[unknown, RegExp]>([
    [{ kind: 'floor', country: 'JOR', amount: 1, citation: '' }, /./],
    [{ kind: 'floor', country: 'JOR', amount: 1, label: 'l' }, /Unrecognized/],
    [{ kind: 'set-aside', label: '', amount: 1 }, /./],
    [{ kind: 'expanded-minimum', by: 'all', percent: 1 }, /./],
    [{ kind: 'expanded-minimum', by: 'program' }, /^expected either `percent` or `amount`$/],
    [{ kind: 'expanded-minimum', by: 'program', percent: 1, amount: 1 }, /^expected either `percent` or `amount`$/],
    [{ kind: 'expanded-minimum', by: 'program', percent: 1, country: 'JOR' }, /^expected `country` only by line$/],
    [{ kind: 'expanded-minimum', by: 'line', amount: 1 }, /^expected `amount` only by program$/],
    [{ kind: 'class-cap', label: '', countries: ['SAU'] }, /./],
    [{ kind: 'class-cap', label: 'l', countries: [] }, /./],
    [{ kind: 'hold', country: 'JOR', percent: 1, until: '' }, /./],
    [{ kind: 'hold', country: 'JOR' }, /./],
    [{ kind: 'exclude', country: 'JOR', because: '' }, /./],
    [{ kind: 'gift', country: 'JOR' }, /./],
  ])('not %j', (rule, message) => {
    expect(allocationRuleSchema().safeParse(rule).error?.issues[0]?.message).toMatch(message)
  })
})

describe('an input at the door', () => {
  const input = { fiscalYear: 2020, available: 5, basis: 'pro-rata', lines: [] }
  const line = { country: 'JOR', requested: 5 }
  it.each<[string, object]>([
    ['the least', {}],
    ['the transition quarter', { fiscalYear: 'TQ' }],
    ['the first year', { fiscalYear: 1976 }],
    ['all that can be said', { unit: 1, method: 'dhondt', capAtRequest: false, rules: [], lines: [{ ...line, weight: '0.5', priority: 0, priorYear: 0, expanded: 0, costShare: false, decision: { access: 'open', findings: [], country: 'JOR' } }] }],
  ])('%s', (_, change) => {
    expect(allocationInputSchema().safeParse({ ...input, ...change }).error?.issues ?? []).toEqual([])
  })

  it.each<[string, object, RegExp]>([
    ['a year before the account', { fiscalYear: 1975 }, /^expected a fiscal year of the IMET account, 1976 or later, or "TQ"$/],
    ['a unit of nothing', { unit: 0 }, /^expected whole US cents, one or more$/],
    ['half a unit', { unit: 1.5 }, /^expected whole US cents, one or more$/],
    ['less than nothing', { available: -1 }, /^expected whole US cents, zero or more$/],
    ['half a cent', { available: 0.5 }, /^expected whole US cents, zero or more$/],
    ['a priority below the first', { lines: [{ ...line, priority: -1 }] }, /./],
    ['half a priority', { lines: [{ ...line, priority: 0.5 }] }, /./],
    ['a decision without findings', { lines: [{ ...line, decision: { access: 'open' } }] }, /./],
    ['a field of another', { label: 'x' }, /Unrecognized/],
    ['a weight that is none', { lines: [{ ...line, weight: '1,5' }] }, /^expected a decimal number such as 0\.38 or "0\.38"$/],
  ])('not %s', (_, change, message) => {
    expect(allocationInputSchema().safeParse({ ...input, ...change }).error?.issues[0]?.message).toMatch(message)
  })

  it.each(['open', 'conditional', 'restricted', 'expanded-only', 'barred', 'undetermined'])('a country that is %s', (access) => {
    expect(allocationInputSchema().safeParse({ ...input, lines: [{ ...line, decision: { access, findings: [] } }] }).success).toBe(true)
  })
})

describe('decimals', () => {
  it.each([
    ['0', 0n, 1n], [0.38, 38n, 100n], ['-0.38', -38n, 100n], ['10', 10n, 1n], ['0.050', 50n, 1000n], [-7, -7n, 1n], ['00.5', 5n, 10n],
  ])('%s', (value, numerator, denominator) => {
    expect(decimalRatio(value)).toEqual({ numerator, denominator })
    expect(percent(value)).toEqual({ numerator, denominator: denominator * 100n })
    expect(decimalSchema().safeParse(value).success).toBe(true)
  })

  it.each(['', '.5', '5.', '1e3', '1,5', '+1', ' 1', '1 ', 'x1', '1x', '--1', Number.NaN, Number.POSITIVE_INFINITY, 1e21, null, true, ['1']])('not %s', (value) => {
    expect(() => decimalRatio(value as never)).toThrow(refused('invalid-input', 'value', /expected a decimal number such as 0\.38 or "0\.38", got /))
    expect(() => percent(value as never)).toThrow(refused('invalid-input', 'percent', /expected a decimal number/))
    expect(decimalSchema().safeParse(value).success).toBe(false)
  })

  it('round once, and half upward', () => {
    expect(timesRatio(100, { numerator: 1n, denominator: 3n }, 'up')).toBe(34)
    expect([149, 150, 151, 250].map((cents) => toNearest(cents, 100))).toEqual([100, 200, 200, 300])
  })
})

describe('whole units', () => {
  it('hold an amount, or are in it', () => {
    expect([0, 1, 99, 100, 101].map((cents) => up(cents, 100))).toEqual([0, 1, 1, 1, 2])
    expect([0, 1, 99, 100, 199, 200].map((cents) => down(cents, 100))).toEqual([0, 0, 0, 1, 1, 2])
  })

  it('lie between two bounds, or an amount stands outside them', () => {
    const bounds = (least: number | null, most: number | null) =>
      isPinned({ least: least === null ? null : { amount: least }, most: most === null ? null : { amount: most } } as never, 100)
    expect([bounds(null, null), bounds(150, null), bounds(null, 150), bounds(150, 150), bounds(101, 199), bounds(100, 100), bounds(101, 200), bounds(0, 99)])
      .toEqual([false, false, false, true, true, false, false, false])
  })

  it('are added alike in both kinds of arithmetic', () => {
    expect(NUMBER.quota(9, 3, 10)).toEqual({ whole: 2, rest: 7 })
    expect(BIGINT.quota(9, 3n, 10n)).toEqual({ whole: 2, rest: 7n })
    expect([NUMBER.kind, BIGINT.kind]).toEqual(['number', 'bigint'])
    expect([NUMBER.of(5n), BIGINT.of(5n)]).toEqual([5, 5n])
    expect([NUMBER.minus(5, 3), NUMBER.plus(5, 3), NUMBER.times(5, 3), NUMBER.less(3, 5), NUMBER.less(5, 5)]).toEqual([2, 8, 15, true, false])
    expect([BIGINT.minus(5n, 3n), BIGINT.plus(5n, 3n), BIGINT.times(5, 3n), BIGINT.less(3n, 5n), BIGINT.less(5n, 5n)]).toEqual([2n, 8n, 15n, true, false])
    // 2 (units + 1) sum, below 2^53 - 1.
    expect(fitsNumber(1, [2n ** 50n, 2n ** 50n - 1n])).toBe(true)
    expect(fitsNumber(1, [2n ** 50n, 2n ** 50n])).toBe(false)
    expect(fitsNumber(2 ** 51 - 2, [2n])).toBe(true)
    expect(fitsNumber(2 ** 51 - 1, [2n])).toBe(false)
  })

  it('of no weight stand at their least', () => {
    const claims = [{ key: 'A', weight: 0n, least: 2, most: 9 }, { key: 'B', weight: 0n, least: 0, most: 9 }, { key: 'C', weight: 1n, least: 0, most: 5 }]
    expect(divide(10, claims, 'webster')).toMatchObject([
      { units: 2, whole: 2, rest: '0', bound: 'least', tiedWith: [] },
      { units: 0, bound: null },
      { units: 5 },
    ])
    expect(divide(0, [], 'largest-remainder')).toEqual([])
  })

  it('tell what held each claim', () => {
    const claims = [{ key: 'A', weight: 1n, least: 4, most: 9 }, { key: 'B', weight: 1n, least: 0, most: 2 }, { key: 'C', weight: 1n, least: 0, most: 9 }, { key: 'D', weight: 2n, least: 0, most: 9 }]
    expect(divide(10, claims, 'largest-remainder').map(({ units, whole, rest, bound }) => [units, whole, rest, bound])).toEqual([
      [4, 4, '0', 'least'], [2, 1, '2/4', null], [1, 1, '2/4', null], [3, 3, '0', null],
    ])
    expect(divide(20, claims, 'webster').map(({ units, bound }) => [units, bound])).toEqual([[5, null], [2, 'most'], [4, null], [9, null]])
  })
})

describe('weights', () => {
  const weights = (basis: AllocationInput['basis'], ...lines: Partial<RequestLine>[]) =>
    weightsOf({ fiscalYear: 2020, available: 1, basis, lines: lines.map((line) => ({ country: 'JOR', requested: 0, ...line })) })

  it('are the smallest whole numbers in proportion', () => {
    expect(weights('pro-rata', { requested: 60 }, { requested: 40 }, { requested: 0 })).toEqual([3n, 2n, 0n])
    expect(weights('pro-rata', { requested: 7 }, { requested: 3 })).toEqual([7n, 3n])
    expect(weights('pro-rata', { requested: 0 })).toEqual([0n])
    expect(weights('prior-year', { priorYear: 20 }, { priorYear: 30 })).toEqual([2n, 3n])
    expect(weights('weights', { weight: '0.5' }, { weight: 1 }, { weight: '0.25' })).toEqual([2n, 4n, 1n])
    expect(weights('priority', { requested: 10 }, { requested: 15 })).toEqual([2n, 3n])
  })

  it('are asked for where the lines share by them', () => {
    expect(() => weights('weights', { weight: 1 }, {})).toThrow(refused('invalid-input', 'lines[1].weight', /expected a value, since the lines share by weights, got nothing$/))
    expect(() => weights('weights', { weight: '-0.1' })).toThrow(refused('invalid-input', 'lines[0].weight', /expected a weight of zero or more, got -0\.1$/))
    expect(() => weights('prior-year', {})).toThrow(refused('invalid-input', 'lines[0].priorYear', /share by the prior year, got nothing$/))
    expect(() => allocate({ fiscalYear: 2020, available: 1, basis: 'priority', lines: [{ country: 'JOR', requested: 1 }] })).toThrow(
      refused('invalid-input', 'lines[0].priority', /expected a value, since the lines share by priority, got nothing$/),
    )
  })
})

describe('cuts at the door', () => {
  it('leave no less than nothing', () => {
    expect(amount(0)).toBe(0)
    expect(() => amount(-1)).toThrow(refused('invalid-money', 'amount', /expected zero cents or more, got -1$/))
    expect(rescind(100, 100)).toEqual({ before: 100, reduction: 100, after: 0 })
    expect(() => rescind(100, 101)).toThrow(refused('invalid-money', 'after', /got -1$/))
    expect(() => rescind(100, -1)).toThrow(refused('invalid-money', 'reduction', /got -1$/))
    expect(acrossTheBoard(1_000, 10)).toEqual({ before: 1_000, reduction: 100, after: 900 })
    expect(acrossTheBoard(1_005, 10, 100)).toEqual({ before: 1_005, reduction: 105, after: 900 })
    expect(sequester(1_000, { percent: 10 })).toEqual({ before: 1_000, reduction: 100, after: 900, rescinded: 0, sequestered: 100, exact: 900 })
    expect(sequester(1_000, { percent: 10, base: 500, rescissionPercent: 1, unit: 100 })).toEqual({
      before: 1_000, reduction: 100, after: 900, rescinded: 10, sequestered: 50, exact: 940,
    })
    for (const [order, path] of [[{ percent: 1, unit: 0 }, 'unit'], [{ percent: 1, base: -1 }, 'base'], [{ percent: 1, rescissionPercent: 'x' }, 'rescissionPercent']] as const)
      expect(() => sequester(1_000, order)).toThrow(expect.objectContaining({ path }))
  })

  it('spread over lines take all that is to be taken', () => {
    expect(cutLines([{ country: 'JOR', allocated: 1 }, { country: 'TUN', allocated: 0 }], 1)).toEqual([
      { country: 'JOR', before: 1, after: 0 }, { country: 'TUN', before: 0, after: 0 },
    ])
    expect(() => cutLines([{ country: 'JOR', allocated: -1 }], 1)).toThrow(expect.objectContaining({ path: 'lines[0].allocated' }))
    expect(() => cutLines([], -1)).toThrow(expect.objectContaining({ path: 'reduction' }))
  })
})

describe('what a line is told', () => {
  const plan = (lines: readonly RequestLine[], rest: Partial<AllocationInput> = {}) =>
    allocate({ fiscalYear: 2020, available: 9, basis: 'pro-rata', lines, ...rest })
  const three: readonly RequestLine[] = [{ country: 'JOR', requested: 5 }, { country: 'TUN', requested: 3 }, { country: 'MAR', requested: 2 }]
  const told = (made: ReturnType<typeof allocate>) => made.lines.map(({ reasons }) => reasons.map(({ because }) => because).join('; '))

  it.each<[AllocationInput['method'], string]>([
    ['webster', "Webster's method rounds its rest of 7/10 of a unit up"],
    ['huntington-hill', "Huntington and Hill's method rounds its rest of 7/10 of a unit up"],
    ['largest-remainder', 'its rest of 7/10 of a unit is among the largest'],
  ])('under %s', (method, because) => {
    expect(plan(three, { method }).residuals.find(({ country }) => country === 'TUN')?.because).toBe(because)
  })

  it('on each basis', () => {
    expect(told(plan(three))).toEqual([
      'pro rata to its request of $0.05',
      'pro rata to its request of $0.03; $0.01 of it because its rest of 7/10 of a unit is among the largest',
      'pro rata to its request of $0.02; $0.01 of it because its rest of 8/10 of a unit is among the largest',
    ])
    expect(told(plan(three, { basis: 'as-requested', available: 10 }))).toEqual(['as requested', 'as requested', 'as requested'])
    expect(told(plan(three.map((line) => ({ ...line, priority: 2 })), { basis: 'priority', available: 10 }))[0]).toContain('priority 2: requests are met in that order')
    expect(told(plan(three.map((line) => ({ ...line, weight: '0.5' })), { basis: 'weights' }))[0]).toBe('in proportion to its weight of 0.5')
    expect(told(plan(three.map((line) => ({ ...line, priorYear: 50 })), { basis: 'prior-year' }))[0]).toBe('pro rata to its prior year of $0.50')
  })

  it('a long rest to three decimals, cut off', () => {
    const lines: RequestLine[] = [{ country: 'JOR', requested: 333_333 }, { country: 'TUN', requested: 666_668 }, { country: 'MAR', requested: 900_001 }]
    const made = plan(lines, { available: 10 })
    for (const { because } of made.residuals) expect(because).toMatch(/^its rest of 0\.\d{3}\.\.\. of a unit is among the largest$/)
    expect(made.residuals.length).toBeGreaterThan(0)
  })

  it('equal claims, won and lost', () => {
    const made = plan([{ country: 'TUN', requested: 1 }, { country: 'JOR', requested: 1 }], { available: 1 })
    expect(told(made)).toEqual([
      'pro rata to its request of $0.01; an equal claim to the last unit, with JOR, was settled by country code',
      'pro rata to its request of $0.01; $0.01 of it because its rest of 1/2 of a unit is among the largest; equal claim with TUN, settled by country code',
    ])
    expect(made.findings.find(({ kind }) => kind === 'tie')?.because).toBe('JOR, TUN had equal claims to the last unit; the earlier country code came first')
  })

  it('a bound where it decided', () => {
    const rules: AllocationRule[] = [{ kind: 'ceiling', country: 'JOR', amount: 2 }, { kind: 'floor', country: 'MAR', amount: 4 }]
    const made = plan(three, { rules })
    expect(made.lines.map(({ allocated, reasons }) => [allocated, reasons.map(({ code, rule }) => [code, rule])])).toEqual([
      [2, [['ceiling', 0]]], [3, [['share', undefined]]], [4, [['floor', 1]]],
    ])
    const loose = plan(three, { rules: [{ kind: 'ceiling', country: 'JOR', amount: 9 }] })
    expect(loose.lines[0]?.reasons.map(({ code }) => code)).toEqual(['share'])
  })

  it('what is left, and why', () => {
    const left = (made: ReturnType<typeof allocate>) => made.findings.find(({ kind }) => kind === 'unallocated')?.because
    expect(left(plan(three, { available: 950, unit: 100, basis: 'pro-rata' }))).toBe('$0.50 is less than one unit of $1.00')
    expect(left(plan(three, { available: 20, capAtRequest: true }))).toBe('$0.10 is left: no line may take more')
    expect(left(plan(three))).toBeUndefined()
  })

  it('that nothing is given while the rules conflict', () => {
    const made = plan(three, { rules: [{ kind: 'floor', country: 'JOR', amount: 10 }], method: 'webster', unit: 1 })
    expect(made).toMatchObject({ fiscalYear: 2020, available: 9, unit: 1, basis: 'pro-rata', method: 'webster', reserved: 0, unallocated: 9, residuals: [] })
    expect(made.lines.map(({ country, requested, allocated, reasons }) => [country, requested, allocated, reasons])).toEqual(
      three.map(({ country, requested }) => [country, requested, 0, [{ code: 'conflict', because: 'nothing is allocated while the rules conflict' }]]),
    )
    expect(plan(three)).toMatchObject({ unit: 1, method: 'largest-remainder' })
  })

  it('its standing, where that is not open', () => {
    const standing = (access: NonNullable<RequestLine['decision']>['access'], expanded?: number) => {
      const made = plan([{ country: 'MLI', requested: 5, decision: { access, findings: [] }, ...(expanded === undefined ? {} : { expanded }) }, { country: 'SEN', requested: 5 }])
      return made.findings.filter(({ countries }) => countries.join() === 'MLI').map(({ kind, because }) => [kind, because])
    }
    expect(standing('open')).toEqual([])
    expect(standing('barred')).toEqual([['excluded', 'MLI is barred on the decision given']])
    expect(standing('undetermined')).toEqual([['flagged', 'MLI: its standing is undetermined: the missing facts must be settled before money is obligated']])
    expect(standing('restricted')).toEqual([['flagged', 'MLI: a part of its training is stopped or held back']])
    expect(standing('conditional')).toEqual([['flagged', 'MLI: it may receive training only once stated conditions are met']])
    expect(standing('expanded-only')).toEqual([['flagged', 'MLI: it may receive only expanded IMET, and the line does not say how much of the request that is']])
    expect(standing('expanded-only', 2)).toEqual([])
  })

  it('what is held, the most of several, and what must be notified', () => {
    const rules: AllocationRule[] = [
      { kind: 'hold', country: 'JOR', percent: 25 }, { kind: 'hold', country: 'JOR', percent: '33.4' }, { kind: 'hold', country: 'JOR', percent: 10 },
      { kind: 'notification-required', country: 'JOR' }, { kind: 'exclude', country: 'TUN' }, { kind: 'hold', country: 'TUN', percent: 50 },
    ]
    const made = plan([{ country: 'JOR', requested: 9 }, { country: 'TUN', requested: 1 }], { rules })
    expect(made.lines[0]).toMatchObject({ allocated: 9, held: 4 })
    expect(made.lines[0]?.reasons.map(({ code }) => code)).toEqual(['share', 'hold', 'hold', 'hold', 'notification'])
    expect(made.lines[1]).not.toHaveProperty('held')
    expect(made.findings.map(({ kind, because }) => [kind, because])).toEqual([
      ['excluded', 'nothing for TUN'],
      ['held', '$0.03 of JOR is held: 25 percent of JOR withheld'],
      ['held', '$0.04 of JOR is held: 33.4 percent of JOR withheld'],
      ['held', '$0.01 of JOR is held: 10 percent of JOR withheld'],
      ['notification', 'JOR only after notification'],
    ])
    expect(plan([{ country: 'JOR', requested: 9 }], { rules: [{ kind: 'hold', country: 'JOR', percent: 200 }] }).lines[0]?.held).toBe(9)
  })
})
