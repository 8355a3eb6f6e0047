import { presentCode, type CountryCode } from '../core/country.ts'
import type { CountryDecision, DisputedDate } from '../eligibility/decision.ts'
import type { AssessInput, Fact } from '../eligibility/fact.ts'
import type { CountryRule } from '../eligibility/rule.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { stamp } from '../law/stamp.ts'
import { RECORDS_AS_OF } from '../records/as-of.ts'
import { determinationsOf } from '../records/determinations-of.ts'
import { measuresOf } from '../records/measures-of.ts'
import { onRecord, stated, type Knowledge, type Question } from './known.ts'
import { countryRules } from './law-tables.ts'
import { remedies } from './remedies.ts'
import { saidBy, type Row } from './statements.ts'
import { accessUnder, weigh, type Weighed } from './weigh.ts'

/** A clause that names countries and never named this one is not looked at; every other provision is. */
export function concerns(rule: CountryRule, country: CountryCode): boolean {
  const named = provisionData(rule.provision as ProvisionId).versions.flatMap(({ countries }) => countries ?? [])
  return named.length === 0 || named.includes(country)
}

function weighAll(question: Question, knowledge: Knowledge): Weighed[] {
  return countryRules().filter((rule) => concerns(rule, question.country)).map((rule) => weigh(rule, question, knowledge))
}

function standing(weighed: readonly Weighed[]): Pick<CountryDecision, 'access' | 'findings' | 'unresolved'> {
  const access = accessUnder(weighed)
  return {
    access,
    findings: weighed.map(({ finding }) => finding),
    unresolved: weighed.flatMap(({ asks, possible }) => asks.map((ask) => ({ ...ask, decisive: access === 'undetermined' && possible.length > 1 }))),
  }
}

function decided(question: Question, knowledge: Knowledge, weighed: readonly Weighed[]): CountryDecision {
  return {
    ...stamp(null),
    country: question.country,
    on: question.on,
    knownOn: question.knownOn ?? null,
    ...standing(weighed),
    legalAccess: accessUnder(weighed, 'executive-policy'),
    remedies: remedies(weighed, question, knowledge),
    disputed: [],
  }
}

function rowsOf(country: CountryCode): readonly Row[] {
  return [...determinationsOf(country), ...measuresOf(country)]
}

/** Everything that the records say of a country, over all time. */
export function factsOnRecord(country: CountryCode): Fact[] {
  return rowsOf(country).flatMap(saidBy)
}

/** A row as a source reads that gives another day for its beginning or end: that day, to the day. */
function otherwise(row: Row, { field, day }: NonNullable<Row['rivals']>[number]): Row {
  const { fromPrecision, toPrecision, ...rest } = row
  if (field === 'from') return { ...rest, from: day, ...(toPrecision === undefined ? {} : { toPrecision }) }
  return { ...rest, to: day, end: 'ended', ...(fromPrecision === undefined ? {} : { fromPrecision }) }
}

function disputed(question: Question, access: CountryDecision['access']): DisputedDate[] {
  const rows = rowsOf(question.country)
  return rows.flatMap((row) =>
    (row.rivals ?? []).flatMap((rival): DisputedDate[] => {
      const day = row[rival.field]
      if (day === null) return []
      const [first, last] = [day, rival.day].sort() as [string, string]
      if (question.on < first || question.on >= last) return []
      const facts = rows.flatMap((one) => saidBy(one === row ? otherwise(row, rival) : one))
      const other = accessUnder(weighAll(question, onRecord(facts, question)))
      if (other === access) return []
      return [{ record: row.id, field: rival.field, day, rival: rival.day, because: rival.because, sources: rival.sources, otherwise: other }]
    }),
  )
}

/** What the records come to, but for the ways out and the dates in dispute: all that a timeline needs. */
export function standingOn(question: Question, facts: readonly Fact[]): Pick<CountryDecision, 'access' | 'findings' | 'unresolved'> {
  return standing(weighAll(question, onRecord(facts, question)))
}

/** The decision on our records, made again from their rows. */
export function fromRecords(question: Question): CountryDecision {
  const knowledge = onRecord(factsOnRecord(question.country), question)
  const decision = decided(question, knowledge, weighAll(question, knowledge))
  return { ...decision, recordsAsOf: RECORDS_AS_OF, disputed: disputed(question, decision.access) }
}

/** The decision over a caller's facts, made again. */
export function fromFacts({ country, facts, knownOn }: AssessInput, on: string): CountryDecision {
  const question: Question = { country: presentCode(country), on, knownOn }
  const knowledge = stated(facts, question)
  return decided(question, knowledge, weighAll(question, knowledge))
}
