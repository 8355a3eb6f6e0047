import { describe, expect, it } from 'vitest'
import { overlaps } from '../../src/core/interval.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import type { CountryRule } from '../../src/eligibility/rule.ts'
import { provisions } from '../../src/law/queries.ts'
import { determinations } from '../../src/records/determinations-of.ts'
import { measures } from '../../src/records/measures-of.ts'
import { determinationSchema, measureSchema, type Determination } from '../../src/records/row.ts'

const DATA_DAY = '2026-11-24'
const rows = [...determinations(), ...measures()]
const rules = new Map<string, CountryRule>(countryRules().map((rule) => [rule.provision, rule]))

describe('the records', () => {
  it('hold to their schemas', () => {
    for (const row of determinations()) expect(determinationSchema().safeParse(row).error?.issues ?? [], row.id).toEqual([])
    for (const row of measures()) expect(measureSchema().safeParse(row).error?.issues ?? [], row.id).toEqual([])
  })

  it('have each id once', () => {
    const seen = new Map<string, number>()
    for (const { id } of rows) seen.set(id, (seen.get(id) ?? 0) + 1)
    expect([...seen].filter(([, count]) => count > 1)).toEqual([])
  })

  it('run forward, with an end that fits what is said of it', () => {
    for (const { id, from, to, end, heldThrough, overBy, endKnownFrom, rivals } of rows) {
      expect(to === null || from < to, `${id} runs forward`).toBe(true)
      if (end === 'ended') expect(to, `${id} ended`).not.toBeNull()
      if (end === 'in-force') expect(to, `${id} is in force`).toBeNull()
      if (overBy !== undefined) expect(end, `${id} over by`).toBe('not-found')
      if (heldThrough !== undefined) {
        expect(end, `${id} held through`).toBe('not-found')
        expect(from <= heldThrough && (to === null || heldThrough < to), `${id} held within its days`).toBe(true)
      }
      for (const { field, day } of rivals ?? []) expect(day, `${id} rival`).not.toBe(field === 'from' ? from : to)
      if (endKnownFrom !== undefined) expect(to, `${id} end known`).not.toBeNull()
      expect(from <= DATA_DAY, `${id} is not of the future`).toBe(true)
    }
  })

  it('answer only questions that a rule asks, or that the law lets anyone answer', () => {
    for (const { id, provision, slot } of determinations()) {
      const rule = rules.get(provision)
      expect(rule, `${id}: ${provision} has a country-level rule`).toBeDefined()
      // An exception may come from any later act; the trigger of a clause that names its countries is the law's own.
      if (slot === 'applies') expect(rule?.applies, `${id} states the trigger of a clause that names countries`).not.toBe('named')
    }
  })

  it('never state one fact both true and false for a day', () => {
    const byFact = new Map<string, Determination[]>()
    for (const row of determinations()) {
      const key = `${row.country} ${row.provision}/${row.slot}`
      byFact.set(key, [...(byFact.get(key) ?? []), row])
    }
    const clashes = [...byFact.values()].flatMap((group) =>
      group.flatMap((a, index) =>
        group.slice(index + 1).filter((b) => (a.value ?? true) !== (b.value ?? true) && overlaps(a, b)).map((b) => `${a.id} and ${b.id}`),
      ),
    )
    expect(clashes).toEqual([])
  })

  it('are counted by confidence, and each has a source', () => {
    const count = (wanted: string) => rows.filter(({ confidence }) => confidence === wanted).length
    expect(count('primary') + count('secondary') + count('recalled')).toBe(rows.length)
    expect(count('recalled')).toBeLessThan(rows.length / 3)
    for (const { id, sources } of rows) expect(sources.length, id).toBeGreaterThan(0)
  })
})

describe('the rules', () => {
  it('stand beside the law: one for a provision at most, each on a provision in the register', () => {
    const ids = new Set<string>(provisions().map(({ id }) => id))
    expect(countryRules().filter(({ provision }) => !ids.has(provision))).toEqual([])
    expect(new Set(countryRules().map(({ provision }) => provision)).size).toBe(countryRules().length)
  })

  it('name their countries in law where they say so', () => {
    for (const { provision, applies } of countryRules()) {
      const { versions } = provisions().find(({ id }) => id === provision) ?? { versions: [] }
      if (applies === 'named') expect(versions.some(({ countries }) => countries !== undefined), provision).toBe(true)
    }
  })
})
