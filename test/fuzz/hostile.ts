// What a hostile or careless caller in JavaScript may pass. Each value is made anew, so that no test spoils another's.

function cyclic(): object {
  const value: Record<string, unknown> = { country: 'PAK', facts: [] }
  value['self'] = value
  ;(value['facts'] as unknown[]).push(value)
  return value
}

function throwing(): object {
  return Object.defineProperty({}, 'country', { enumerable: true, get: () => { throw new RangeError('a getter of the caller') } })
}

function sparse(): unknown[] {
  const value: unknown[] = []
  value[3] = 'PAK'
  return value
}

const trap = () => { throw new RangeError('a trap of the caller') }

export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  'minus zero': () => -0,
  'a half': () => 0.5,
  'a negative number': () => -1,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'the largest number': () => Number.MAX_VALUE,
  'beyond safe integers': () => Number.MAX_SAFE_INTEGER + 1,
  'the largest safe integer': () => Number.MAX_SAFE_INTEGER,
  BigInt: () => 10n,
  'a huge BigInt': () => 10n ** 400n,
  symbol: () => Symbol('PAK'),
  function: () => () => 'PAK',
  class: () => class Pak { readonly code = 'PAK' },
  'an empty string': () => '',
  'a prototype key': () => '__proto__',
  constructor: () => 'constructor',
  hasOwnProperty: () => 'hasOwnProperty',
  'a huge string': () => 'A'.repeat(300_000),
  'a huge number as text': () => '9'.repeat(50_000),
  'many brackets': () => '('.repeat(30_000),
  'many sections': () => `22 U.S.C. ${'2347('.repeat(10_000)}`,
  'many spaces': () => `${' '.repeat(50_000)}x`,
  'a lone surrogate': () => '\ud800',
  'a null byte': () => 'PAK\u0000',
  'control and bidi characters': () => '\u202e\u0007\u001b[31m<script>&"\'',
  'a day with a null byte': () => '2020-01-01\u0000',
  'a day': () => '2020-01-01',
  'the last day': () => '2199-12-31',
  'a code': () => 'PAK',
  'a string object': () => new String('PAK'),
  date: () => new Date(0),
  'an invalid date': () => new Date(Number.NaN),
  regexp: () => /PAK/,
  map: () => new Map([['country', 'PAK']]),
  'an empty object': () => ({}),
  'an object without prototype': () => Object.create(null) as object,
  'an object with a __proto__ key': () => JSON.parse('{"__proto__":{"country":"PAK"},"country":"PAK","facts":[],"lines":[]}') as object,
  'a cyclic object': cyclic,
  'a getter that throws': throwing,
  'a proxy that throws': () => new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  'a toString that throws': () => ({ toString: trap, valueOf: trap, toJSON: trap }),
  'an empty list': () => [],
  'a sparse list': sparse,
  'a list of nothings': () => [undefined, null],
  'a list of itself': () => {
    const list: unknown[] = []
    list.push(list)
    return list
  },
  'a long list': () => Array.from({ length: 2_000 }, () => ({})),
  'a deep list': () => {
    let list: unknown[] = []
    for (let depth = 0; depth < 12_000; depth += 1) list = [list]
    return list
  },
  'bytes': () => new Uint8Array(8),
}
