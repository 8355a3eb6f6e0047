import * as z from 'zod'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { ImetError, shown } from '../core/errors.ts'
import { parseInput } from '../core/parse.ts'
import { once } from '../core/schema.ts'
import { confidenceSchema, sourceSchema } from '../core/source.ts'
import type { AssessInput, Fact, FactId } from '../eligibility/fact.ts'
import { countryRules } from './law-tables.ts'

const FACT = /^(.+)\/(?:applies|waived|excepted|certified)$/s

/** The fields in one order, so that statements are put in one order however they were written down. */
const statementSchema = once(() => z.strictObject({
  fact: z.string().transform((fact) => fact as FactId),
  value: z.union([z.boolean(), z.enum(['not-ascertained', 'unknown'])]),
  extent: z.enum(['all', 'expanded', 'part']).optional(),
  from: isoDateSchema().optional(),
  to: isoDateSchema().nullable().optional(),
  knownFrom: isoDateSchema().nullable().optional(),
  endKnownFrom: isoDateSchema().nullable().optional(),
  record: z.string().min(1).optional(),
  because: z.string().min(1).optional(),
  sources: z.array(sourceSchema()).optional(),
  confidence: confidenceSchema().optional(),
}))

const factsSchema = once(() => z.strictObject({
  country: countryCodeSchema(),
  facts: z.array(statementSchema()),
  knownOn: isoDateSchema().optional(),
}))

/** A caller's facts, at the door of `verify`. */
export function factsAtTheDoor(value: unknown): AssessInput {
  const input = parseInput(factsSchema, value, 'about')
  const asked = new Set<string>(countryRules().map(({ provision }) => provision))
  input.facts.forEach(({ fact }: Fact, index) => {
    if (asked.has(FACT.exec(fact)?.[1] ?? '')) return
    throw new ImetError('unknown-fact', `about.facts[${index}].fact`, `expected a fact of a country-level provision, got ${shown(fact)}`)
  })
  return input
}
