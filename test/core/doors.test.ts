import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import * as door from '../../src/core/interval-door.ts'
import { addDays, addMonths, addYears, daysBetween, isoDate, isoDateSchema } from '../../src/core/day.ts'
import { ImetError, shown } from '../../src/core/errors.ts'
import { fiscalYear, fiscalYearOf, fiscalYearSchema, nextFiscalYear, previousFiscalYear, quarterOf } from '../../src/core/fiscal-year.ts'
import { interval, intervalSchema } from '../../src/core/interval.ts'
import { addMoney, cents, centsSchema, compareMoney, dollars, formatMoney, multiplyRatio, parseMoney } from '../../src/core/money.ts'
import { nearest } from '../../src/core/nearest.ts'
import { parseInput, parseOptions, type Fault } from '../../src/core/parse.ts'
import { readable } from '../../src/core/readable.ts'
import { once } from '../../src/core/schema.ts'
import { confidenceSchema, sourceSchema, weakest } from '../../src/core/source.ts'
import { evaluate, solutions } from '../../src/core/truth-door.ts'
import { all, any, fact, factsIn, not, type Formula } from '../../src/core/truth.ts'
import { unique } from '../../src/core/unique.ts'

const refused = (code: string, path: string, message: string | RegExp) =>
  expect.objectContaining({
    name: 'ImetError', code, path,
    message: typeof message === 'string' ? `${path}: ${message}` : expect.stringMatching(message),
  })

const hostile = () => Object.defineProperty({}, 'from', { get: () => { throw new Error('mine') }, enumerable: true })

describe('an error', () => {
  it('says where, and what', () => {
    const error = new ImetError('invalid-input', 'lines[3]', 'expected a line')
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'ImetError', code: 'invalid-input', path: 'lines[3]', message: 'lines[3]: expected a line' })
  })

  it('cuts a path that is no path', () => {
    expect(new ImetError('invalid-input', 'x'.repeat(201), 'm').path).toBe('x'.repeat(200))
    expect(new ImetError('invalid-input', 7 as never, 'm')).toMatchObject({ path: 'input', message: 'input: m' })
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [7n, '7n'],
    [Number.NaN, 'NaN'],
    [-0, '0'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    ['text', '"text"'],
    [() => 1, 'a function'],
    [Symbol('s'), 'a symbol'],
    [{ a: [1] }, '{"a":[1]}'],
    [{ toJSON: () => undefined }, 'an object that cannot be serialised'],
    [{ a: 1n }, 'an object that cannot be serialised'],
    ['x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['x'.repeat(59), `"${'x'.repeat(56)}...`],
    ['x'.repeat(1_000_000), `"${'x'.repeat(56)}...`],
    [10n ** 100n, `1${'0'.repeat(56)}...`],
    [10n ** 58n, `1${'0'.repeat(58)}n`],
  ])('shows %s', (value, text) => {
    expect(shown(value)).toBe(text)
  })
})

describe('days at the door', () => {
  it('name the argument at fault', () => {
    expect(() => isoDate('soon')).toThrow(refused('invalid-day', 'day', 'expected a real calendar day YYYY-MM-DD from 1900-01-01 to 2199-12-31, got "soon"'))
    expect(() => daysBetween('2020-01-01', 'x')).toThrow(refused('invalid-day', 'to', /got "x"/))
    expect(() => daysBetween('x', '2020-01-01')).toThrow(refused('invalid-day', 'from', /got "x"/))
    for (const add of [addDays, addMonths, addYears]) {
      expect(() => add('2020-01-01', 0.5)).toThrow(refused('invalid-input', 'count', 'expected a whole number, got 0.5'))
      expect(() => add('x', 1)).toThrow(refused('invalid-day', 'day', /got "x"/))
    }
    expect(() => addDays('2199-12-31', 1)).toThrow(refused('invalid-day', 'day', /got "2200-01-01"/))
    expect(() => addDays('2020-01-01', Number.MAX_SAFE_INTEGER)).toThrow(refused('invalid-day', 'day', /got "a day past the calendar"/))
    expect(isoDateSchema().safeParse('2019-02-29').error?.issues[0]?.message).toMatch(/^expected a real calendar day/)
  })

  it('are texts, and not what reads as one', () => {
    for (const value of [['2020-01-01'], { toString: () => '2020-01-01' }]) expect(() => isoDate(value)).toThrow(ImetError)
    expect(() => addMonths('2199-12-31', 1)).toThrow(refused('invalid-day', 'day', /got "2200-01-31"/))
  })

  it.each(['x2020-01-01', '2020-01-01x', '12020-01-01', '2020-01-011', '2020-1-01', '2020-01-1', '2020-01-00', '2020-06-31', '2020-00-01', '2020-09-31', '2020-11-31', '2020-01-32'])('refuse %s', (day) => {
    expect(() => isoDate(day)).toThrow(ImetError)
  })

  it('know each month and the leap years', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100])
      for (const [at, length] of lengths.entries()) {
        const days = length + (at === 1 && [2000, 2024].includes(year) ? 1 : 0)
        const month = `${year}-${String(at + 1).padStart(2, '0')}`
        expect(isoDate(`${month}-${days}`)).toBe(`${month}-${days}`)
        expect(() => isoDate(`${month}-${days + 1}`)).toThrow(ImetError)
      }
  })
})

describe('fiscal years at the door', () => {
  it('are from 1901 to 2199', () => {
    expect([1901, 2199].map((year) => fiscalYear(year))).toEqual([1901, 2199])
    expect([1901, 2199, 'TQ'].every((year) => fiscalYearSchema().safeParse(year).success)).toBe(true)
    expect([1900, 2200, 1976.5, 'tq', ''].some((year) => fiscalYearSchema().safeParse(year).success)).toBe(false)
    for (const year of [1900, 2200, Number.NaN, '1976']) {
      expect(() => fiscalYear(year)).toThrow(refused('invalid-fiscal-year', 'fiscalYear', /^fiscalYear: expected a year from 1901 to 2199 or "TQ", got /))
      expect(() => fiscalYear(year, 'at')).toThrow(refused('invalid-fiscal-year', 'at', /^at: expected a year/))
    }
    expect(() => nextFiscalYear(2199)).toThrow(refused('invalid-fiscal-year', 'fiscalYear', /got 2200/))
    expect(() => previousFiscalYear(1901)).toThrow(refused('invalid-fiscal-year', 'fiscalYear', /got 1900/))
    expect(previousFiscalYear('TQ')).toBe(1976)
    expect(nextFiscalYear('TQ')).toBe(1977)
  })

  it('have four quarters of three months, from July to 1976 and from October since', () => {
    const quarters = (year: number, first: number) =>
      Array.from({ length: 12 }, (_, at) => quarterOf(addMonths(`${year}-${String(first).padStart(2, '0')}-01`, at)))
    const expected = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    expect(quarters(1974, 7)).toEqual(expected)
    expect(quarters(1975, 7)).toEqual(expected)
    expect(quarters(1976, 10)).toEqual(expected)
    expect(quarters(2019, 10)).toEqual(expected)
    expect(fiscalYearOf('1976-06-30')).toBe(1976)
    expect(() => quarterOf('x')).toThrow(refused('invalid-day', 'day', /got "x"/))
  })
})

describe('intervals at the door', () => {
  const year = { from: '2019-10-01', to: '2020-10-01' }
  const open = { from: '2020-01-01', to: null }

  it('answer as the arithmetic does', () => {
    expect(door.contains(year, '2019-10-01')).toBe(true)
    expect(door.contains(year, '2020-10-01')).toBe(false)
    expect(door.overlaps(year, open)).toBe(true)
    expect(door.overlaps(year, { from: '2020-10-01', to: null })).toBe(false)
    expect(door.intersect(year, open)).toEqual({ from: '2020-01-01', to: '2020-10-01' })
    expect(door.union([open, year])).toEqual([{ from: '2019-10-01', to: null }])
    expect(door.subtract(year, [open])).toEqual([{ from: '2019-10-01', to: '2020-01-01' }])
    expect(door.gaps([year, { from: '2021-01-01', to: null }])).toEqual([{ from: '2020-10-01', to: '2021-01-01' }])
  })

  it('have no empty parts', () => {
    const [first, second] = [{ from: '2020-01-01', to: '2020-02-01' }, { from: '2020-02-01', to: '2020-03-01' }]
    expect(door.intersect(first, second)).toBeNull()
    expect(door.intersect(second, first)).toBeNull()
    expect(door.subtract(first, [first])).toEqual([])
    expect(door.subtract(first, [second])).toEqual([first])
    expect(door.subtract(first, [{ from: '2020-01-01', to: '2020-01-05' }])).toEqual([{ from: '2020-01-05', to: '2020-02-01' }])
    expect(door.subtract(first, [{ from: '2020-01-20', to: '2020-02-01' }])).toEqual([{ from: '2020-01-01', to: '2020-01-20' }])
    expect(door.subtract(first, [{ from: '2020-01-20', to: null }])).toEqual([{ from: '2020-01-01', to: '2020-01-20' }])
    expect(door.subtract({ from: '2020-01-01', to: null }, [first])).toEqual([{ from: '2020-02-01', to: null }])
    expect(door.subtract(second, [{ from: '2019-01-01', to: null }])).toEqual([])
    expect(door.union([second, first, first])).toEqual([{ from: '2020-01-01', to: '2020-03-01' }])
    expect(door.union([{ from: '2020-01-01', to: null }, first])).toEqual([{ from: '2020-01-01', to: null }])
    expect(door.union([{ ...first, to: '2020-02-15' }, first])).toEqual([{ from: '2020-01-01', to: '2020-02-15' }])
    expect(door.gaps([first, second])).toEqual([])
    expect(door.gaps([])).toEqual([])
  })

  it('take the fields of an interval and no more', () => {
    expect(door.union([{ ...year, note: 'x' } as never])).toEqual([year])
  })

  it('name the argument at fault', () => {
    expect(() => door.contains(null as never, '2020-01-01')).toThrow(refused('invalid-interval', 'interval', 'expected an object with `from` and `to`, got null'))
    expect(() => door.contains('x' as never, '2020-01-01')).toThrow(refused('invalid-interval', 'interval', /got "x"/))
    expect(() => door.contains(year, 'x')).toThrow(refused('invalid-day', 'day', /got "x"/))
    expect(() => door.overlaps(7 as never, year)).toThrow(refused('invalid-interval', 'a', /got 7/))
    expect(() => door.overlaps(year, 7 as never)).toThrow(refused('invalid-interval', 'b', /got 7/))
    expect(() => door.intersect(7 as never, year)).toThrow(refused('invalid-interval', 'a', /got 7/))
    expect(() => door.intersect(year, { from: 'x', to: null })).toThrow(refused('invalid-day', 'b.from', /got "x"/))
    expect(() => door.union(7 as never)).toThrow(refused('invalid-interval', 'intervals', 'expected a list of intervals, got 7'))
    expect(() => door.union([year, { from: '2020-01-01', to: 'x' }])).toThrow(refused('invalid-day', 'intervals[1].to', /got "x"/))
    expect(() => door.subtract(7 as never, [])).toThrow(refused('invalid-interval', 'interval', /got 7/))
    expect(() => door.subtract(year, [7 as never])).toThrow(refused('invalid-interval', 'taken[0]', /got 7/))
    expect(() => door.gaps([{ from: '2020-01-01', to: '2020-01-01' }])).toThrow(refused('invalid-interval', 'intervals[0]', /expected `to` after `from`/))
    expect(() => door.gaps({} as never)).toThrow(refused('invalid-interval', 'intervals', /expected a list/))
    expect(() => door.contains(hostile() as never, '2020-01-01')).toThrow(refused('invalid-input', 'interval', /an object that throws/))
    const list = [year]
    Object.defineProperty(list, 1, { get: () => { throw new Error('mine') }, enumerable: true })
    expect(() => door.union(list)).toThrow(refused('invalid-input', 'intervals', /an object that throws/))
  })

  it('made by hand say which end is wrong', () => {
    expect(() => interval('x', null)).toThrow(refused('invalid-day', 'interval.from', /got "x"/))
    expect(() => interval('2020-01-01', '2019-01-01', 7 as never)).toThrow(
      refused('invalid-interval', 'interval', 'expected `to` after `from`, got {"from":"2020-01-01","to":"2019-01-01"}'),
    )
    expect(intervalSchema().safeParse({ from: '2020-01-01', to: '2020-01-01' }).error?.issues).toMatchObject([{ path: ['to'], message: 'expected `to` after `from`' }])
    expect(intervalSchema().safeParse({ from: '2020-01-01', to: null }).success).toBe(true)
    expect(intervalSchema().safeParse({ from: '2020-01-01', to: null, on: 1 }).success).toBe(false)
    expect(intervalSchema().safeParse({ from: null, to: null }).success).toBe(false)
  })
})

describe('money at the door', () => {
  it('names the argument at fault', () => {
    expect(() => cents('5')).toThrow(refused('invalid-money', 'cents', 'expected whole US cents as a safe integer, got "5"'))
    expect(() => cents(2 ** 53, 'at')).toThrow(refused('money-overflow', 'at', /got 9007199254740992/))
    expect(centsSchema().safeParse(0.5).error?.issues[0]?.message).toBe('expected whole US cents as a safe integer')
    expect(() => parseMoney('x')).toThrow(refused('invalid-money', 'amount', 'expected an amount like "$1,234.50", got "x"'))
    expect(() => dollars('x', 'at')).toThrow(refused('invalid-money', 'at', /got "x"/))
    expect(() => dollars(0.5, 'at')).toThrow(refused('invalid-money', 'at', 'expected whole dollars, or text like "1,234.50", got 0.5'))
    expect(() => dollars(2 ** 60)).toThrow(refused('money-overflow', 'amount', /expected dollars as a safe integer/))
    expect(() => dollars(Number.MAX_SAFE_INTEGER)).toThrow(refused('money-overflow', 'amount', 'expected an amount within $90,071,992,547,409.91, got 900719925474099100n cents'))
    expect(() => dollars(-Number.MAX_SAFE_INTEGER)).toThrow(refused('money-overflow', 'amount', /got -900719925474099100n cents/))
    expect(() => addMoney(Number.MAX_SAFE_INTEGER, 1)).toThrow(refused('money-overflow', 'sum', /got 9007199254740992n/))
    expect(() => multiplyRatio(1, 0.5, 1, 'down')).toThrow(refused('invalid-money', 'numerator', 'expected a whole number, got 0.5'))
    expect(() => multiplyRatio(1, 1, 0.5, 'down')).toThrow(refused('invalid-money', 'denominator', 'expected a whole number, got 0.5'))
    expect(() => multiplyRatio(1, 1, 0n, 'down')).toThrow(refused('invalid-money', 'denominator', /other than zero, got 0/))
    expect(() => multiplyRatio(1, 1, 1, 'x' as never)).toThrow(
      refused('invalid-money', 'rounding', 'expected one of exact, down, up, floor, ceiling, half-up, half-down, half-even, got "x"'),
    )
    expect(() => multiplyRatio(7, 2, 4, 'exact')).toThrow(refused('invalid-money', 'product', 'expected whole cents, got a remainder of 2/4 cent'))
    expect(() => multiplyRatio(Number.MAX_SAFE_INTEGER, 2, 1, 'down')).toThrow(refused('money-overflow', 'product', /n cents/))
    expect(() => multiplyRatio(Number.MAX_SAFE_INTEGER, 5, 3, 'down')).toThrow(refused('money-overflow', 'product', /n cents/))
    expect(() => compareMoney(0.5, 1)).toThrow(refused('invalid-money', 'cents', /got 0.5/))
    expect(() => compareMoney(1, 0.5)).toThrow(refused('invalid-money', 'cents', /got 0.5/))
    expect(() => formatMoney(0.5)).toThrow(refused('invalid-money', 'cents', /got 0.5/))
  })

  it('holds the most and the least that a number holds', () => {
    const most = '90071992547409.91'
    expect(parseMoney(most)).toBe(Number.MAX_SAFE_INTEGER)
    expect(parseMoney(`-${most}`)).toBe(Number.MIN_SAFE_INTEGER)
    expect(() => parseMoney('-90071992547409.92')).toThrow(refused('money-overflow', 'amount', /n cents/))
    expect(compareMoney(2, 1)).toBe(1)
    expect(compareMoney(1, 2)).toBe(-1)
  })

  it.each([
    ['$1,234,567.89', 123456789],
    ['1234567', 123456700],
    ['(5)', -500],
    ['($5)', -500],
    ['(5.01)', -501],
    ['(1,000)', -100000],
    ['(1234)', -123400],
    ['(12,345)', -1234500],
    ['(1,000,000.10)', -100000010],
    ['999', 99900],
    ['12,345', 1234500],
    ['123,456', 12345600],
  ])('reads %s', (text, expected) => expect(parseMoney(text)).toBe(expected))

  it.each(['1,23,456', '1234,567', ',123', '1,234,56', '5.0', '5.001', '(5', '5)', '(-5)', '($5.0)', '(1,00)', '- 5', '$-', '-', '()', '($)', 'x5', '5x', '(5)x', 'x(5)', '$$5', '--$5', '1 234'])(
    'refuses %s',
    (text) => expect(() => parseMoney(text)).toThrow(refused('invalid-money', 'amount', /expected an amount like/)),
  )

  it.each([[5, '$0.05'], [50, '$0.50'], [99, '$0.99'], [100, '$1.00'], [99_999, '$999.99'], [100_000, '$1,000.00'], [-12_345_678_90, '-$12,345,678.90']])('writes %i as %s', (amount, text) => {
    expect(formatMoney(amount)).toBe(text)
  })
})

describe('formulas at the door', () => {
  const unknown = () => 'unknown' as const

  it('are taken as they are', () => {
    const formula = all(fact('a'), any(fact('b'), not(fact('c'))))
    expect(evaluate(formula, (name) => (name === 'a' ? true : 'unknown'))).toEqual({ truth: 'unknown', missing: ['b', 'c'] })
    expect(evaluate(formula, () => false).truth).toBe(false)
    expect(solutions(not(fact('a')), unknown)).toEqual({ whenTrue: [{ a: false }], whenFalse: [{ a: true }] })
    expect(factsIn(all(fact('b'), not(fact('a')), fact('b')))).toEqual(['b', 'a'])
  })

  it.each([
    ['nothing', undefined, 'formula'],
    ['null', null, 'formula'],
    ['a text', 'a', 'formula'],
    ['no operator', { fact: 'a' }, 'formula'],
    ['another operator', { op: 'xor', of: [] }, 'formula'],
    ['a fact of no name', { op: 'fact', fact: 7 }, 'formula'],
    ['not of nothing', { op: 'not' }, 'formula.of'],
    ['all of no list', { op: 'all', of: fact('a') }, 'formula'],
    ['any of no list', { op: 'any', of: 'a' }, 'formula'],
    ['a fault deep down', { op: 'all', of: [fact('a'), { op: 'any', of: [fact('b'), 7] }] }, 'formula.of[1].of[1]'],
  ])('are not %s', (_, formula, path) => {
    for (const ask of [evaluate, solutions])
      expect(() => ask(formula as never, unknown)).toThrow(refused('invalid-input', path, /expected a formula of facts, not deeper than 200, got /))
  })

  it('are not deeper than any rule of law', () => {
    const deep = (levels: number) => Array.from({ length: levels }).reduce<Formula<string>>((of) => not(of), fact('a'))
    expect(evaluate(deep(200), unknown)).toEqual({ truth: 'unknown', missing: ['a'] })
    expect(() => evaluate(deep(201), unknown)).toThrow(refused('invalid-input', `formula${'.of'.repeat(201)}`.slice(0, 200), /not deeper than 200/))
    const endless: { op: 'not'; of?: unknown } = { op: 'not' }
    endless.of = endless
    expect(() => evaluate(endless as never, unknown)).toThrow(ImetError)
    const nested = (levels: number) => Array.from({ length: levels }).reduce<Formula<string>>((of) => all(of), fact('a'))
    expect(evaluate(nested(200), unknown).missing).toEqual(['a'])
    expect(() => evaluate(nested(201), unknown)).toThrow(ImetError)
  })

  it('need to be told what is known', () => {
    expect(() => evaluate(fact('a'), true as never)).toThrow(refused('invalid-input', 'known', 'expected a function from a fact to its truth, got true'))
    expect(() => evaluate(fact('a'), () => 'yes' as never)).toThrow(refused('invalid-input', 'known("a")', 'expected true, false or "unknown", got "yes"'))
    expect(() => solutions(fact('a'), () => undefined as never)).toThrow(refused('invalid-input', 'known("a")', /got nothing/))
  })

  it('are refused where they cannot be read, and the fault of what is known is its own', () => {
    const formula = { op: 'fact', get fact(): string { throw new Error('mine') } }
    expect(() => evaluate(formula as never, unknown)).toThrow(refused('invalid-input', 'formula', /an object that throws/))
  })

  it('are tried up to sixteen unknown facts, and solved up to ten', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => fact(`f${at}`))
    const twice = (count: number) => all(...names(count), not(fact('f0')))
    expect(evaluate(twice(16), unknown)).toEqual({ truth: false, missing: [] })
    expect(() => evaluate(twice(17), unknown)).toThrow(refused('invalid-input', 'formula', 'expected at most 16 unknown facts to try, got 17'))
    expect(solutions(all(...names(10)), unknown).whenTrue).toHaveLength(1)
    expect(() => solutions(all(...names(11)), unknown)).toThrow(refused('invalid-input', 'formula', 'expected at most 10 unknown facts to try, got 11'))
  })
})

describe('an object at the door', () => {
  const schema = once(() => z.strictObject({
    country: z.enum(['PAK']).optional(),
    on: z.string().regex(/^\d{4}-\d\d-\d\d$/).optional(),
    lines: z.array(z.strictObject({ requested: z.number() })).optional(),
    word: z.string().min(1).optional(),
    even: z.number().refine((value) => value % 2 === 0, { error: 'an even number' }).optional(),
    both: z.union([z.number(), z.literal('x')]).optional(),
  }))

  it('is read, or its first fault is told', () => {
    expect(parseInput(schema, { word: 'w' })).toEqual({ word: 'w' })
    const faults: readonly (readonly [input: unknown, code: string, path: string, message: RegExp])[] = [
      [null, 'invalid-input', 'input', /^input: expected object, got null$/],
      [{ lines: [{ requested: 1 }, { requested: '1' }] }, 'invalid-input', 'lines[1].requested', /^lines\[1\]\.requested: expected number, got "1"$/],
      [{ country: 'IND', word: '' }, 'invalid-input', 'country', /^country: expected "PAK", got "IND"$/],
      [{ country: 'Pakistan' }, 'unknown-country', 'country', /did you mean "PAK"/],
      [{ on: 'soon' }, 'invalid-day', 'on', /^on: expected a real calendar day .* got "soon"$/],
      [{ word: '' }, 'invalid-input', 'word', /expected a valid value \(Too small: .*\), got ""$/],
      [{ even: 1 }, 'invalid-input', 'even', /^even: expected a valid value \(an even number\), got 1$/],
      [{ more: 1, least: 2 }, 'invalid-input', 'input', /^input: expected no field "more", "least"$/],
      [{ lines: [{ requested: 1, of: 2 }] }, 'invalid-input', 'lines[0]', /^lines\[0\]: expected no field "of"$/],
      [{ both: 'y' }, 'invalid-input', 'both', /^both: expected a valid value \(Invalid input\), got "y"$/],
    ]
    for (const [input, code, path, message] of faults) expect(() => parseInput(schema, input)).toThrow(refused(code, path, message))
  })

  it('is named as the caller names it', () => {
    expect(() => parseInput(schema, { word: 7 }, 'options')).toThrow(refused('invalid-input', 'options.word', /^options\.word: expected string, got 7$/))
    expect(() => parseInput(schema, 7, 'options')).toThrow(refused('invalid-input', 'options', /^options: expected object, got 7$/))
    expect(() => parseInput(once(() => z.array(z.number())), ['x'])).toThrow(refused('invalid-input', '[0]', /expected number/))
  })

  it('lets an area refuse a fault in its own way', () => {
    const seen: Fault[] = []
    const refuse = (fault: Fault) => {
      seen.push(fault)
      if (fault.value === 7) throw new ImetError('unknown-fact', fault.path, 'no such fact')
    }
    expect(() => parseInput(schema, { word: 7 }, 'options', refuse)).toThrow(refused('unknown-fact', 'options.word', 'no such fact'))
    expect(() => parseInput(schema, { word: 8 }, '', refuse)).toThrow(refused('invalid-input', 'word', /got 8/))
    expect(seen).toMatchObject([
      { keys: ['word'], path: 'options.word', value: 7, message: expect.stringContaining('expected string') as string },
      { keys: ['word'], path: 'word', value: 8 },
    ])
  })

  it('is refused where it cannot be read', () => {
    const input = Object.defineProperty({}, 'word', { get: () => { throw new Error('mine') }, enumerable: true })
    expect(() => parseInput(schema, input)).toThrow(refused('invalid-input', 'input', /expected plain data that can be read, got an object that throws/))
    expect(() => parseInput(schema, input, 'options')).toThrow(refused('invalid-input', 'options', /an object that throws/))
  })

  it.each(['from', 'to', 'on', 'knownOn', 'knownFrom', 'endKnownFrom', 'day', 'reportDate', 'startDate', 'endDate', 'certifiedOn', 'requestedOn', 'obligatedOn'])(
    'tells of the day in %s as a day',
    (field) => {
      const dated = once(() => z.strictObject({ [field]: z.literal('2020-01-01') }))
      expect(() => parseInput(dated, { [field]: 'x' })).toThrow(refused('invalid-day', field, /real calendar day/))
      expect(() => parseInput(dated, { [field]: '2020-01-02' })).toThrow(refused('invalid-input', field, 'expected "2020-01-01", got "2020-01-02"'))
    },
  )

  it('of options may be absent', () => {
    expect(parseOptions(schema, undefined)).toEqual({})
    expect(parseOptions(schema, null)).toEqual({})
    expect(() => parseOptions(schema, 7)).toThrow(refused('invalid-input', 'options', /^options: expected object, got 7$/))
  })
})

describe('small words', () => {
  it('once makes once', () => {
    let made = 0
    const value = once(() => (made += 1))
    expect(made).toBe(0)
    expect([value(), value()]).toEqual([1, 1])
    const nothing = once(() => { made += 1; return undefined })
    nothing()
    nothing()
    expect(made).toBe(2)
  })

  it('unique keeps the first of each kind, in order, in a list of its own', () => {
    const items = ['b1', 'a1', 'b2', 'a2', 'c1'] as const
    expect(unique(items, (item) => item.slice(0, 1))).toEqual(['b1', 'a1', 'c1'])
    for (const few of [[], ['x'], ['x', 'x']]) {
      const kept = unique(few, String)
      expect(kept).toEqual([...new Set(few)])
      expect(kept).not.toBe(few)
    }
    const one = ['x']
    expect(unique(one, () => { throw new Error('not asked') })).toEqual(one)
  })

  it('readable passes on what is ours', () => {
    const ours = new ImetError('invalid-day', 'on', 'm')
    expect(readable('p', () => 7)).toBe(7)
    expect(() => readable('p', () => { throw ours })).toThrow(ours)
    expect(() => readable('p', () => { throw new Error('mine') })).toThrow(refused('invalid-input', 'p', /an object that throws/))
  })

  it('the weakest of confidences', () => {
    expect(confidenceSchema().options).toEqual(['primary', 'secondary', 'recalled'])
    expect(weakest([])).toBe('primary')
    expect(weakest(['primary'])).toBe('primary')
    expect(weakest(['primary', 'secondary', 'primary'])).toBe('secondary')
    expect(weakest(['recalled', 'secondary'])).toBe('recalled')
    expect(sourceSchema().safeParse({ name: 'S', url: 'https://example.org' }).success).toBe(true)
    for (const source of [{ name: '', url: null }, { name: 'S' }, { name: 'S', url: 'no address' }, { name: 'S', url: null, on: 1 }])
      expect(sourceSchema().safeParse(source).success).toBe(false)
  })
})

describe('the nearest word', () => {
  it.each([
    ['abc', ['abd'], 'abd'],
    ['abc', ['acb'], 'acb'],
    ['abc', ['ab', 'abcd'], 'ab'],
    ['abc', ['ade'], null],
    ['abc', [], null],
    ['ABC', ['abc'], 'abc'],
    ['abc', ['ABC'], 'ABC'],
    ['a', ['b'], 'b'],
    ['', ['a'], 'a'],
    ['', ['ab'], null],
    ['abcdef', ['abcd'], 'abcd'],
    ['abcdef', ['abc'], null],
    ['abcdef', ['badcef'], 'badcef'],
    ['abcdef', ['badcfe'], null],
    ['kitten', ['sitting'], null],
    ['kitten', ['mitten', 'sitten'], 'mitten'],
    ['kittens', ['kitte', 'kitten'], 'kitten'],
    ['bacd', ['abcd'], 'abcd'],
    ['abcdxyz', ['xbcdyaz'], null],
    ['abc', ['xac'], null],
    ['abc', ['bxc'], null],
  ])('of %s among %j is %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected)
  })

  it('is not looked for where the text is longer than any name', () => {
    expect(nearest('x'.repeat(200), ['x'.repeat(199)])).toBe('x'.repeat(199))
    expect(nearest('x'.repeat(201), ['x'.repeat(201)])).toBeNull()
  })
})
