import { readFileSync } from 'node:fs'

/**
 * The neutral question: one country, one day, and what each provision of law leaves when it is in effect. A provision is in
 * effect when it applies and is neither waived, nor excepted, nor certified; it asks only the questions in `asks`.
 * The answer is the worst of what the provisions in effect leave, and which they are.
 */
const file = JSON.parse(readFileSync(new URL('provisions.json', import.meta.url), 'utf8'))

export const { country, on } = file

/** `dozen`: twelve of them. `all`: each that is law on the day and may reach the country. */
export const sets = {
  dozen: file.provisions.filter(({ id }) => file.dozen.includes(id)),
  all: file.provisions,
}

/** From the most to the least that a country may receive. */
export const ORDER = ['open', 'conditional', 'restricted', 'expanded-only', 'barred']

export const LIFTS = ['waived', 'excepted', 'certified']

/** The ways out that a provision gives. */
export const liftsOf = ({ asks }) => asks.filter((slot) => slot !== 'applies')

export const factsOf = (provisions) => provisions.flatMap(({ id, asks }) => asks.map((slot) => `${id}/${slot}`))

/** The worst of what the provisions in effect leave. */
export function worst(provisions) {
  let rank = 0
  for (const { leaves } of provisions) rank = Math.max(rank, ORDER.indexOf(leaves))
  return ORDER[rank]
}

/** The answer in the form in which engines are compared, from the ids of the provisions in effect. */
export function fold(byId, ids) {
  const inEffect = ids.map((id) => byId.get(id))
  return { access: worst(inEffect), inEffect: ids }
}

export const byIdOf = (provisions) => new Map(provisions.map((provision) => [provision.id, provision]))
