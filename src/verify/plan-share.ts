import type { Method } from '../allocation/divisor-methods.ts'

/** Someone who shares: by weight, between a least and a most. */
export interface Sharer {
  readonly key: string
  readonly weight: bigint
  readonly least: number
  readonly most: number
}

/** What one gets; `whole` and `rest` are the exact share, the rest in parts of `of`. */
export interface Share {
  units: number
  readonly whole: number
  readonly rest: bigint
  readonly of: bigint
  readonly bound: 'least' | 'most' | null
  tied: readonly string[]
}

const fixed = (units: number, bound: Share['bound']): Share => ({ units, whole: units, rest: 0n, of: 1n, bound, tied: [] })

/** Exact shares: whoever proportion would carry past a bound stays at it, the side that is further out first. */
function exactShares(total: number, sharers: readonly Sharer[]): Share[] {
  const shares: (Share | undefined)[] = sharers.map(() => undefined)
  for (;;) {
    const free = sharers.flatMap((_, index) => (shares[index] === undefined ? [index] : []))
    const left = BigInt(total) - shares.reduce((sum, share) => sum + BigInt(share?.units ?? 0), 0n)
    const of = free.reduce((sum, index) => sum + (sharers[index] as Sharer).weight, 0n)
    const beyond = free.map((index) => {
      const { weight, least, most } = sharers[index] as Sharer
      return { index, over: left * weight - BigInt(most) * of, under: BigInt(least) * of - left * weight }
    })
    const over = beyond.reduce((sum, one) => (one.over > 0n ? sum + one.over : sum), 0n)
    const under = beyond.reduce((sum, one) => (one.under > 0n && one.over <= 0n ? sum + one.under : sum), 0n)
    if (over === 0n && under === 0n) {
      for (const index of free) {
        const part = left * (sharers[index] as Sharer).weight
        const whole = Number(part / of)
        shares[index] = { units: whole, whole, rest: part % of, of, bound: null, tied: [] }
      }
      return shares as Share[]
    }
    for (const one of beyond) {
      const { least, most } = sharers[one.index] as Sharer
      if (one.over > 0n && over >= under) shares[one.index] = fixed(most, 'most')
      else if (one.over <= 0n && one.under > 0n && under >= over) shares[one.index] = fixed(least, 'least')
    }
  }
}

function toLargestRests(total: number, sharers: readonly Sharer[], shares: readonly Share[]): readonly number[] {
  const left = total - shares.reduce((sum, { units }) => sum + units, 0)
  const line = shares
    .map((share, index) => ({ share, index, key: (sharers[index] as Sharer).key }))
    .filter(({ share }) => share.bound === null)
    .sort((a, b) => (a.share.rest === b.share.rest ? (a.key < b.key ? -1 : 1) : a.share.rest > b.share.rest ? -1 : 1))
  if (left === 0) return []
  for (const { share } of line.slice(0, left)) share.units += 1
  const last = line[left - 1]?.share.rest
  return line[left]?.share.rest === last ? line.filter(({ share }) => share.rest === last).map(({ index }) => index) : []
}

type Claim = readonly [top: bigint, bottom: bigint]

function claimOf(method: Method, weight: bigint, held: number): Claim {
  const n = BigInt(held)
  if (method === 'webster') return [weight, 2n * n + 1n]
  return method === 'dhondt' ? [weight, n + 1n] : [weight * weight, n * (n + 1n)]
}

function stronger([a, b]: Claim, [c, d]: Claim): number {
  if (b === 0n || d === 0n) return b === 0n && d === 0n ? Number(a > c) - Number(a < c) : b === 0n ? 1 : -1
  return Number(a * d > c * b) - Number(a * d < c * b)
}

/** Units go to the strongest claims: one is moved from the weakest claim met to the strongest unmet until none is stronger. */
function toStrongestClaims(total: number, sharers: readonly Sharer[], shares: readonly Share[], method: Method): readonly number[] {
  const next = (index: number): Claim => claimOf(method, (sharers[index] as Sharer).weight, (shares[index] as Share).units)
  const last = (index: number): Claim => claimOf(method, (sharers[index] as Sharer).weight, (shares[index] as Share).units - 1)
  const key = (index: number) => (sharers[index] as Sharer).key
  const pick = (open: readonly number[], claim: (index: number) => Claim, sign: number) =>
    [...open].sort((a, b) => sign * (stronger(claim(b), claim(a)) || (key(a) < key(b) ? -1 : 1)))[0]
  const all = sharers.map((_, index) => index)
  const hungry = () => all.filter((index) => (shares[index] as Share).units < (sharers[index] as Sharer).most)
  const fed = () => all.filter((index) => (shares[index] as Share).units > (sharers[index] as Sharer).least)
  for (let sum = shares.reduce((so, { units }) => so + units, 0); sum < total; sum += 1) {
    const to = pick(hungry(), next, 1)
    if (to !== undefined) (shares[to] as Share).units += 1
  }
  for (;;) {
    const to = pick(hungry(), next, 1)
    const from = pick(fed(), last, -1)
    if (to === undefined || from === undefined) return []
    const order = stronger(next(to), last(from))
    if (order > 0 || (order === 0 && key(to) < key(from))) {
      ;(shares[to] as Share).units += 1
      ;(shares[from] as Share).units -= 1
    } else if (order < 0) return []
    else {
      const level = last(from)
      return all.filter((index) => (hungry().includes(index) && stronger(next(index), level) === 0) || (fed().includes(index) && stronger(last(index), level) === 0))
    }
  }
}

/** What the sharers can take together; one without weight takes its least. */
export function room(sharers: readonly Sharer[]): number {
  return sharers.reduce((sum, { weight, least, most }) => sum + (weight > 0n ? most : least), 0)
}

/** Shares whole units. */
export function share(units: number, sharers: readonly Sharer[], method: Method): Share[] {
  const idle = sharers.reduce((sum, { weight, least }) => (weight > 0n ? sum : sum + least), 0)
  const total = Math.min(units - idle, room(sharers.filter(({ weight }) => weight > 0n)))
  const some = sharers.filter(({ weight }) => weight > 0n).map((sharer) => ({ ...sharer, most: Math.min(sharer.most, total) }))
  const shares = exactShares(total, some)
  const tied = method === 'largest-remainder' ? toLargestRests(total, some, shares) : toStrongestClaims(total, some, shares, method)
  for (const index of tied) {
    const others = tied.filter((other) => other !== index).map((other) => (some[other] as Sharer).key)
    ;(shares[index] as Share).tied = others.sort()
  }
  const queue = [...shares]
  return sharers.map(({ weight, least }) => (weight > 0n ? (queue.shift() as Share) : fixed(least, least > 0 ? 'least' : null)))
}

/** A class of sharers with a ceiling on all of them. */
export interface Ceiling {
  readonly members: readonly number[]
  readonly most: number
}

/** As {@link share}; a class that would pass its ceiling gets the ceiling and shares it alone. */
export function shareUnder(units: number, sharers: readonly Sharer[], ceilings: readonly Ceiling[], method: Method): { shares: Share[]; met: Ceiling[] } {
  const shares: Share[] = []
  const met: Ceiling[] = []
  let open = sharers.map((_, index) => index)
  let left = units
  for (;;) {
    const now = share(left, open.map((index) => sharers[index] as Sharer), method)
    const got = (index: number) => now[open.indexOf(index)]?.units ?? 0
    const over = ceilings.filter((one) => !met.includes(one) && one.members.reduce((sum, index) => sum + got(index), 0) > one.most)
    if (over.length === 0) {
      open.forEach((index, place) => (shares[index] = now[place] as Share))
      return { shares, met }
    }
    for (const one of over) {
      const inside = one.members.map((index) => sharers[index] as Sharer)
      const most = Math.min(one.most, room(inside))
      share(most, inside, method).forEach((part, place) => (shares[one.members[place] as number] = part))
      met.push(one)
      left -= most
      open = open.filter((index) => !one.members.includes(index))
    }
  }
}
