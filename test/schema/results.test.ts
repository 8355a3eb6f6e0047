import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchemaOf, jsonSchemas, SCHEMA_VERSION } from '../../src/schema/json-schema.ts'
import { schemaNames, schemaOf } from '../../src/schema/catalog.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { samples } from './samples.ts'
import { validator } from './validator.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json

/** Every place in a value, by the keys that lead to it. What a caller's own decision holds is the caller's. */
function places(value: Json, keys: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [keys]
  const inner = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value).filter(([key]) => key !== 'decision')
  return [keys, ...inner.flatMap(([key, item]) => places(item, [...keys, key]))]
}

function spoiled(value: Json, [key, ...rest]: readonly (string | number)[]): Json {
  if (key === undefined) return { nonsense: [] }
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? spoiled(item, rest) : item))
  const held = value as { [key: string]: Json }
  return { ...held, [key]: spoiled(held[key] ?? null, rest) }
}

describe.each(schemaNames())('the schema %s', (name) => {
  const schema = schemaOf(name)
  const validate = validator().compile(jsonSchemaOf(name))

  it('takes every real value whole, in zod and in JSON Schema', () => {
    fc.assert(
      fc.property(samples[name], (value) => {
        expect(schema.parse(value)).toEqual(value)
        const plain = json(value)
        expect(schema.parse(plain)).toEqual(plain)
        expect(validate(plain), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('refuses nonsense at any place, and a field that it does not know', () => {
    fc.assert(
      fc.property(samples[name], fc.nat(), (value, at) => {
        const plain = json(value)
        const all = places(plain)
        const bad = [spoiled(plain, all[at % all.length] ?? [])]
        if (!Array.isArray(plain)) bad.push({ ...(plain as object), another: 1 })
        for (const one of bad) {
          expect(schema.safeParse(one).success).toBe(false)
          expect(validate(one)).toBe(false)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('the schemas as a whole', () => {
  it('carry the version that results carry', () => {
    const ids = Object.values(jsonSchemas()).map(({ $id }) => $id)
    expect(new Set(ids).size).toBe(schemaNames().length)
    expect(assessCountry('SEN', '2021-06-01').schemaVersion).toBe(SCHEMA_VERSION)
    for (const id of ids) expect(id).toMatch(new RegExp(`^urn:imet:schema:[a-z-]+:${SCHEMA_VERSION}$`))
  })

  it('can be used together by one validator', () => {
    const all = validator()
    for (const schema of Object.values(jsonSchemas())) all.addSchema(schema)
    expect(all.validate('urn:imet:schema:span:1', { from: '2020-01-01', to: null, access: 'open', state: 'never', because: 'x' })).toBe(true)
  })

  it('are Standard Schemas', async () => {
    const standard = schemaOf('span')['~standard']
    expect(standard.vendor).toBe('zod')
    expect((await standard.validate({ from: '2020-02-30' })).issues?.length).toBeGreaterThan(0)
  })

  it('are asked for by name', () => {
    expect(() => jsonSchemaOf('country-decison' as 'country-decision')).toThrow('did you mean "country-decision"?')
    expect(() => schemaOf('toString' as 'span')).toThrow('expected the name of a schema')
  })

  it('do not hand out what they keep', () => {
    const first = jsonSchemaOf('span') as { properties: Record<string, unknown> }
    delete first.properties['from']
    expect(Object.keys((jsonSchemaOf('span') as typeof first).properties)).toContain('from')
  })
})
