import { describe, expect, it } from 'vitest'
import { ImetError } from '../../src/index.ts'
import { FUNCTIONS, GOOD, type Call } from './calls.ts'
import { HOSTILE } from './hostile.ts'

const MOST_MS = 3_000

/** Time on the processor: a busy machine is not held against a function. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function outcome(call: Call, args: readonly unknown[]): string | null {
  const began = spent()
  let wrong: string | null = null
  try {
    call(...args)
  } catch (error) {
    if (!(error instanceof ImetError)) wrong = error instanceof Error ? `${error.constructor.name}: ${error.message.slice(0, 80)}` : 'not an error'
    else if (error.message.length > 1_000) wrong = `a message of ${error.message.length} letters`
    else if (typeof error.path !== 'string' || error.code.length === 0) wrong = 'an error without a path or a code'
  }
  const took = spent() - began
  return took > MOST_MS ? `${Math.round(took)} ms` : wrong
}

describe('a public function and a hostile caller', { timeout: 120_000 }, () => {
  it.each(FUNCTIONS)('%s returns or throws ImetError, in time', (_, call) => {
    const found = Object.entries(HOSTILE).flatMap(([what, make]) => {
      // The first argument alone, then every argument; the rest in a good call is tried one at a time below.
      const counts = new Set([1, Math.max(1, call.length)])
      return [...counts].flatMap((count) => {
        const wrong = outcome(call, Array.from({ length: count }, make))
        return wrong === null ? [] : [`${what} (${count}): ${wrong}`]
      })
    })
    expect(found).toEqual([])
  })

  it.each(Object.entries(GOOD))('%s stands one bad argument among good ones', (name, args) => {
    const call = (FUNCTIONS.find(([one]) => one === name) as (typeof FUNCTIONS)[number])[1]
    const good = args()
    const found = good.flatMap((_, index) =>
      Object.entries(HOSTILE).flatMap(([what, make]) => {
        const wrong = outcome(call, good.map((value, place) => (place === index ? make() : value)))
        return wrong === null ? [] : [`${what} at ${index}: ${wrong}`]
      }),
    )
    expect(found).toEqual([])
  })
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe('a public function and its input', { timeout: 120_000 }, () => {
  it.each(Object.entries(GOOD))('%s writes nothing to what it was given, and answers the same again', (name, args) => {
    const call = (FUNCTIONS.find(([one]) => one === name) as (typeof FUNCTIONS)[number])[1]
    const given = args()
    const before = JSON.stringify(given)
    const [first, again] = [JSON.stringify(call(...frozen(given))), JSON.stringify(call(...given))]
    expect(JSON.stringify(given)).toBe(before)
    expect(again).toBe(first)
    expect(first.length).toBeGreaterThan(2)
  })
})
