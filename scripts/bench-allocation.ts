// Allocates 200 lines under 20 rules 10,000 times, and compares the plain split with two libraries in the same run.
// Needs `npm install` in test/bench first. Prints microseconds for each call.
import { createRequire } from 'node:module'
import { allocate, type AllocationInput, type AllocationRule, type RequestLine } from '../src/allocation/index.ts'
import { countries } from '../src/core/country.ts'

interface Dinero {
  dinero(options: { amount: number; currency: unknown }): unknown
  allocate(amount: unknown, ratios: readonly number[]): readonly unknown[]
  toSnapshot(amount: unknown): { readonly amount: number }
}
interface BigNumber {
  times(other: BigNumber | number): BigNumber
  div(other: BigNumber | number): BigNumber
  minus(other: BigNumber | number): BigNumber
  plus(other: BigNumber | number): BigNumber
  round(places: number, mode: number): BigNumber
  cmp(other: BigNumber): number
  toNumber(): number
}

const require = createRequire(new URL('../test/bench/package.json', import.meta.url))
const { dinero, allocate: dineroAllocate, toSnapshot } = require('dinero.js') as Dinero
const { USD } = require('dinero.js/currencies') as { USD: unknown }
const Big = require('big.js') as (value: number) => BigNumber

const RUNS = Number(process.argv[2] ?? 10_000)
const AVAILABLE = 11_292_500_000
const codes = countries().slice(0, 200)
const lines = codes.map((country, index): RequestLine => ({ country, requested: ((index * 7_919) % 400 + 20) * 1_000_000 }))
const rules = codes.slice(0, 20).map((country, index): AllocationRule =>
  index % 2 === 0 ? { kind: 'floor', country, amount: 60_000_000 } : { kind: 'ceiling', country, amount: 20_000_000 },
)
const input: AllocationInput = { fiscalYear: 2020, available: AVAILABLE, unit: 100_000, basis: 'pro-rata', lines, rules }
const toTheCent: AllocationInput = { ...input, unit: 1 }
const plain: AllocationInput = { ...input, unit: 1, rules: [] }
const ratios = lines.map(({ requested }) => requested)

/** Largest remainder over big.js: the same answer as the library's, without rules. */
function withBig(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all.plus(weight), Big(0))
  const exact = weights.map((weight) => Big(total).times(weight).div(sum))
  const whole = exact.map((share) => share.round(0, 0))
  const rests = exact.map((share, index) => share.minus(whole[index] ?? 0))
  const left = total - whole.reduce((all, share) => all + share.toNumber(), 0)
  const order = rests.map((_, index) => index).sort((a, b) => (rests[b] as BigNumber).cmp(rests[a] as BigNumber))
  const units = whole.map((share) => share.toNumber())
  for (const index of order.slice(0, left)) units[index] = (units[index] ?? 0) + 1
  return units
}

function time(name: string, runs: number, run: () => unknown): void {
  for (let warm = 0; warm < Math.max(3, runs / 20); warm += 1) run()
  const started = performance.now()
  for (let count = 0; count < runs; count += 1) run()
  const each = ((performance.now() - started) * 1_000) / runs
  console.log(`${name.padEnd(64)}${each.toFixed(1).padStart(12)} us  (${runs} runs)`)
}

const ours = allocate(plain).lines.map(({ allocated }) => allocated)
const theirs = dineroAllocate(dinero({ amount: AVAILABLE, currency: USD }), ratios).map((share) => toSnapshot(share).amount)
const big = withBig(AVAILABLE, ratios)
const differ = (a: readonly number[], b: readonly number[]) => a.filter((value, index) => value !== b[index]).length
console.log(`lines on which dinero.js differs from largest remainder: ${differ(ours, theirs)} of ${ours.length}; big.js: ${differ(ours, big)}`)
console.log(`9 by 5:3:2: ours ${allocate({ ...plain, available: 9, lines: [5, 3, 2].map((requested, index) => ({ country: codes[index] ?? 'JOR', requested })) }).lines.map(({ allocated }) => allocated)}; dinero.js ${dineroAllocate(dinero({ amount: 9, currency: USD }), [5, 3, 2]).map((share) => toSnapshot(share).amount)}`)

time('allocate: 200 lines, 20 rules, to $1,000', RUNS, () => allocate(input))
time('allocate: 200 lines, 20 rules, to the cent', RUNS, () => allocate(toTheCent))
time('allocate: 200 lines, no rules, to the cent', RUNS, () => allocate(plain))
time('dinero.js allocate: 200 shares', RUNS, () => dineroAllocate(dinero({ amount: AVAILABLE, currency: USD }), ratios))
time('big.js largest remainder: 200 shares', Math.ceil(RUNS / 10), () => withBig(AVAILABLE, ratios))
