// Allocation beside dinero.js and big.js, in one run: 200 lines under 20 rules, and the plain split without rules.
import Big from 'big.js'
import { allocate as dineroAllocate, dinero, toSnapshot } from 'dinero.js'
import { USD } from 'dinero.js/currencies'
import { area } from './library.mjs'
import { shown, summary, table } from './stats.mjs'

const AVAILABLE = 11_292_500_000

/** Largest remainder over big.js: the same answer as the library's, without rules. */
function withBig(total, weights) {
  const sum = weights.reduce((all, weight) => all.plus(weight), Big(0))
  const exact = weights.map((weight) => Big(total).times(weight).div(sum))
  const whole = exact.map((share) => share.round(0, 0))
  const rests = exact.map((share, index) => share.minus(whole[index]))
  const left = total - whole.reduce((all, share) => all + share.toNumber(), 0)
  const order = rests.map((_, index) => index).sort((a, b) => rests[b].cmp(rests[a]))
  const units = whole.map((share) => share.toNumber())
  for (const index of order.slice(0, left)) units[index] += 1
  return units
}

/** By definition, in whole numbers of any size: what the others are held against. */
function exact(total, weights) {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n)
  const units = weights.map((weight) => Number((BigInt(total) * BigInt(weight)) / sum))
  const rests = weights.map((weight) => (BigInt(total) * BigInt(weight)) % sum)
  const left = total - units.reduce((all, share) => all + share, 0)
  const order = rests.map((_, index) => index).sort((a, b) => (rests[b] === rests[a] ? a - b : rests[b] > rests[a] ? 1 : -1))
  for (const index of order.slice(0, left)) units[index] += 1
  return units
}

const withDinero = (total, weights) => dineroAllocate(dinero({ amount: total, currency: USD }), weights).map((share) => toSnapshot(share).amount)
const differ = (a, b) => a.filter((value, index) => value !== b[index]).length

export async function allocation({ quick = false } = {}) {
  const [{ allocate }, { countries }] = await Promise.all([area('allocation'), area('core')])
  const codes = countries().slice(0, 200)
  const lines = codes.map((country, index) => ({ country, requested: ((index * 7_919) % 400 + 20) * 1_000_000 }))
  const rules = codes.slice(0, 20).map((country, index) =>
    index % 2 === 0 ? { kind: 'floor', country, amount: 60_000_000 } : { kind: 'ceiling', country, amount: 20_000_000 },
  )
  const full = { fiscalYear: 2020, available: AVAILABLE, unit: 100_000, basis: 'pro-rata', lines, rules }
  const plain = { ...full, unit: 1, rules: [] }
  const weights = lines.map(({ requested }) => requested)
  const right = exact(AVAILABLE, weights)
  const tasks = [
    { name: 'imet `allocate`: 200 lines, 20 rules, to $1,000', run: () => allocate(full), calls: 200 },
    { name: 'imet `allocate`: 200 lines, 20 rules, to the cent', run: () => allocate({ ...full, unit: 1 }), calls: 200 },
    { name: 'imet `allocate`: 200 lines, to the cent', run: () => allocate(plain), calls: 200, shares: allocate(plain).lines.map(({ allocated }) => allocated) },
    { name: 'dinero.js `allocate`: 200 shares', run: () => withDinero(AVAILABLE, weights), calls: 200, shares: withDinero(AVAILABLE, weights) },
    { name: 'big.js, largest remainder: 200 shares', run: () => withBig(AVAILABLE, weights), calls: 20, shares: withBig(AVAILABLE, weights) },
    { name: 'BigInt, largest remainder, no reasons: 200 shares (the floor)', run: () => exact(AVAILABLE, weights), calls: 200, shares: right },
  ]
  const ns = tasks.map(() => [])
  for (const { run, calls } of tasks) for (let warm = 0; warm < calls; warm += 1) run()
  for (let round = 0; round < (quick ? 3 : 11); round += 1) {
    tasks.forEach(({ run, calls }, at) => {
      const started = performance.now()
      for (let call = 0; call < calls; call += 1) run()
      ns[at].push(((performance.now() - started) * 1e6) / calls)
    })
  }
  return tasks.map(({ name, shares }, at) => ({ name, ...summary(ns[at]), wrongShares: shares === undefined ? null : differ(shares, right) }))
}

export function allocationTable(rows) {
  return table(
    ['allocation of $112,925,000', 'median', 'least', 'shares that are not the largest remainder\'s'],
    rows.map(({ name, median, min, wrongShares }) => [name, shown(median), shown(min), wrongShares === null ? '' : `${wrongShares} of 200`]),
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(allocationTable(await allocation()))
