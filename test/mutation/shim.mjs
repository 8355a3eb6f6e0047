// What the tests import of vitest, for a process that runs them all from one file: they are collected, and run.mjs has them run.
import * as chai from 'chai'
import {
  ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = (value, message) => chai.expect(value, message)
globalThis[GLOBAL_EXPECT] = expect
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
expect.unreachable = (message) => {
  throw new Error(message ?? 'unreachable')
}
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

/** Every test, in the order of the files. */
export const collected = []
let path = []

const bodyOf = (args) => args.find((arg) => typeof arg === 'function')

export function describe(name, ...args) {
  const outer = path
  path = [...path, String(name)]
  try {
    bodyOf(args)()
  } finally {
    path = outer
  }
}

export function it(name, ...args) {
  const run = bodyOf(args)
  collected.push({ name: [...path, String(name)].join(' > '), run })
}

const eachOf = (declare) => (rows) => (name, ...args) => {
  const spread = rows.every(Array.isArray)
  rows.forEach((row, place) => declare(`${name} #${place}`, () => (spread ? bodyOf(args)(...row) : bodyOf(args)(row))))
}
describe.each = eachOf(describe)
it.each = eachOf(it)

/** What is true of types is for the compiler. */
const anything = new Proxy(() => {}, { get: () => anything, apply: () => anything })
export const expectTypeOf = () => anything
