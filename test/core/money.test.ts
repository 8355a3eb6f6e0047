import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/core/errors.ts'
import {
  addMoney,
  cents,
  centsSchema,
  compareMoney,
  dollars,
  formatMoney,
  isCents,
  multiplyRatio,
  parseMoney,
  roundingSchema,
  subtractMoney,
} from '../../src/core/money.ts'

const amounts = fc.maxSafeInteger()
const MOST = Number.MAX_SAFE_INTEGER

function codeOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof ImetError) return error.code
    throw error
  }
  return 'no error'
}

describe('money', () => {
  it.each([
    ['$1,234.50', 123450],
    ['1234.50', 123450],
    ['1,234', 123400],
    [' $0.05 ', 5],
    ['-$5.00', -500],
    ['$-5.00', -500],
    ['−$5.00', -500],
    ['($1,000.01)', -100001],
    ['0', 0],
    ['-0', 0],
    ['$90,071,992,547,409.91', MOST],
  ])('reads %s', (text, expected) => {
    expect(parseMoney(text)).toBe(expected)
    expect(dollars(text)).toBe(expected)
  })

  it.each([
    '',
    '$',
    '1.5',
    '1.234',
    '12,34',
    '1,2345.00',
    '1e3',
    '.50',
    '5.',
    '--5',
    '(-5)',
    '$ 5',
    '0x10',
    'NaN',
    'five',
    '€5',
    '(5',
  ])('refuses "%s"', (text) => {
    expect(codeOf(() => parseMoney(text))).toBe('invalid-money')
  })

  it('refuses what is no text, and names the path', () => {
    expect(() => parseMoney(12 as never, 'lines[3].requested')).toThrow(
      /^lines\[3\]\.requested: expected an amount like "\$1,234\.50", got 12$/,
    )
    expect(codeOf(() => dollars(null as never))).toBe('invalid-money')
  })

  it('takes whole dollars as a number, and no fraction', () => {
    expect(dollars(110_425_000)).toBe(11_042_500_000)
    expect(codeOf(() => dollars(0.1))).toBe('invalid-money')
    expect(codeOf(() => dollars(Number.NaN))).toBe('invalid-money')
    expect(codeOf(() => dollars(MOST))).toBe('money-overflow')
    expect(codeOf(() => dollars(1e300))).toBe('money-overflow')
    expect(codeOf(() => dollars('90071992547409.92'))).toBe('money-overflow')
  })

  it('checks cents', () => {
    expect(cents(5)).toBe(5)
    expect(Object.is(cents(-0), 0)).toBe(true)
    expect(codeOf(() => cents(0.5))).toBe('invalid-money')
    expect(codeOf(() => cents('5'))).toBe('invalid-money')
    expect(codeOf(() => cents(2 ** 53))).toBe('money-overflow')
    expect([5, -5, 0.5, 2 ** 53, '5', 5n].map(isCents)).toEqual([true, true, false, false, false, false])
    expect(centsSchema().safeParse(0.5).success).toBe(false)
    expect(centsSchema().parse(5)).toBe(5)
  })

  it('reads what it writes', () => {
    expect(formatMoney(0)).toBe('$0.00')
    expect(formatMoney(-5)).toBe('-$0.05')
    expect(formatMoney(11_042_500_000)).toBe('$110,425,000.00')
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseMoney(formatMoney(amount))).toBe(amount)
      }),
    )
  })

  it('adds and subtracts exactly, or overflows', () => {
    expect(addMoney()).toBe(0)
    expect(addMoney(MOST, MOST, -MOST)).toBe(MOST)
    expect(codeOf(() => addMoney(MOST, 1))).toBe('money-overflow')
    expect(codeOf(() => subtractMoney(-MOST, 1))).toBe('money-overflow')
    expect(codeOf(() => addMoney(1, 0.5))).toBe('invalid-money')
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 6 }), (parts) => {
        const exact = parts.reduce((sum, part) => sum + BigInt(part), 0n)
        const fits = exact <= BigInt(MOST) && exact >= -BigInt(MOST)
        if (fits) expect(addMoney(...parts)).toBe(Number(exact))
        else expect(codeOf(() => addMoney(...parts))).toBe('money-overflow')
      }),
    )
  })

  it('compares', () => {
    expect([3, -1, 2].sort(compareMoney)).toEqual([-1, 2, 3])
    expect(compareMoney(1, 1)).toBe(0)
  })
})

describe('a ratio of an amount', () => {
  it.each([
    // amount / 10: 2.5, -2.5, 3.5, 2.6, -2.4
    ['down', [2, -2, 3, 2, -2]],
    ['up', [3, -3, 4, 3, -3]],
    ['floor', [2, -3, 3, 2, -3]],
    ['ceiling', [3, -2, 4, 3, -2]],
    ['half-up', [3, -3, 4, 3, -2]],
    ['half-down', [2, -2, 3, 3, -2]],
    ['half-even', [2, -2, 4, 3, -2]],
  ] as const)('rounds %s', (rounding, expected) => {
    expect([25, -25, 35, 26, -24].map((amount) => multiplyRatio(amount, 1, 10, rounding))).toEqual(expected)
    expect([25, -25, 35, 26, -24].map((amount) => multiplyRatio(amount, -1, -10, rounding))).toEqual(expected)
  })

  it('is exact where floats are not', () => {
    expect(multiplyRatio(11_042_500_000, 38, 10_000, 'exact')).toBe(41_961_500)
    expect(multiplyRatio(MOST, MOST, MOST, 'exact')).toBe(MOST)
    expect(multiplyRatio(MOST, 2n ** 200n, 2n ** 200n, 'exact')).toBe(MOST)
    expect(Object.is(multiplyRatio(-1, 1, 3, 'half-even'), 0)).toBe(true)
  })

  it('lies within a cent of the true value, on the side that the rounding names', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1_000_000, max: 10_000_000 }),
        fc.constantFrom(...roundingSchema().options.filter((name) => name !== 'exact')),
        (amount, numerator, denominator, rounding) => {
          const result = BigInt(multiplyRatio(amount, numerator, denominator, rounding))
          const error = result * BigInt(denominator) - BigInt(amount) * BigInt(numerator)
          const size = error < 0n ? -error : error
          expect(size < BigInt(denominator)).toBe(true)
          if (rounding.startsWith('half')) expect(size * 2n <= BigInt(denominator)).toBe(true)
          if (rounding === 'floor') expect(error <= 0n).toBe(true)
          if (rounding === 'ceiling') expect(error >= 0n).toBe(true)
        },
      ),
    )
  })

  it('refuses what is no ratio, and overflow', () => {
    expect(codeOf(() => multiplyRatio(1, 1, 0, 'down'))).toBe('invalid-money')
    expect(codeOf(() => multiplyRatio(1, 0.5, 1, 'down'))).toBe('invalid-money')
    expect(codeOf(() => multiplyRatio(1, 1, 3, 'exact'))).toBe('invalid-money')
    expect(codeOf(() => multiplyRatio(1, 1, 3, 'nearest' as never))).toBe('invalid-money')
    expect(codeOf(() => multiplyRatio(MOST, 2, 1, 'down'))).toBe('money-overflow')
  })
})
