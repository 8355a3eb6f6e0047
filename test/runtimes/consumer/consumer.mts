// A user's program. It is compiled, not run: what must compile does, and what is wrong does not.
import {
  allocate, assess, assessCountry, assessNomination, explain, fiscalYearOf, ImetError, isCountryCode, lawOn, provision, statusOn, timelineOf,
  type Access, type AllocationInput, type AllocationPlan, type CountryCode, type CountryDecision, type CountryStatus, type Finding,
  type FiscalYear, type IsoDate, type MissingFact, type Nomination, type NominationDecision, type ProvisionId, type RecordOptions,
  type Remedy, type Span,
} from 'imet'
import { allocate as allocateAlone } from 'imet/allocation'
import { addDays, type Cents } from 'imet/core'
import { assess as assessAlone, type AssessInput, type FactId } from 'imet/eligibility'
import { explain as explainAlone } from 'imet/explain'
import { provisionIds } from 'imet/law'
import { assessCountry as assessRecorded } from 'imet/records'
import { STATES, type ProgramState } from 'imet/status'
import { findSchool } from 'imet/training'

const country: CountryCode = 'PAK'
const day: IsoDate = addDays('2018-08-31', 1)
const decision: CountryDecision = assessCountry(country, day)
const findings: readonly Finding[] = decision.findings
const missing: readonly MissingFact[] = decision.unresolved
const remedies: readonly Remedy[] = decision.remedies
const status: CountryStatus = statusOn(country, day, { knownOn: day })
const spans: readonly Span[] = timelineOf(country)
const year: FiscalYear = fiscalYearOf(day)
const provisionId: ProvisionId = 'cspa-404'
const factId: FactId = 'cspa-404/waived'
const nothing: RecordOptions = { knownOn: undefined }

/** An answer has a word for every case: a switch over them needs no default. */
function words(access: Access): string {
  switch (access) {
    case 'open': return 'yes'
    case 'conditional': return 'yes, if'
    case 'restricted': return 'in part'
    case 'expanded-only': return 'expanded IMET'
    case 'barred': return 'no'
    case 'undetermined': return 'not known'
  }
}

const facts: AssessInput = { country, facts: [{ fact: factId, value: true }] }
const own: CountryDecision = assess(facts, day)
const same: CountryDecision = assessAlone(facts, day)
const input: AllocationInput = { fiscalYear: year, available: 1000, basis: 'pro-rata', lines: [{ country, requested: 500, decision }] }
const plan: AllocationPlan = allocate(input)
const total: Cents = allocateAlone(input).lines.reduce((sum, { allocated }) => sum + allocated, 0)
const nomination: Nomination = {
  country,
  person: { category: 'military' },
  course: { kind: 'technical', topic: 'flight', place: 'united-states' },
  reportDate: day,
  endDate: day,
  funds: { source: 'imet' },
}
const answer: NominationDecision = assessNomination(nomination)
const outcome: 'go' | 'stop' | 'missing' = answer.outcome
const state: ProgramState = status.state
const text: string = [explain(decision, { format: 'text' }), explainAlone(plan, { format: 'markdown' }), explain(spans, { format: 'text' })].join('\n')
const usc: string | null | undefined = provision(provisionId).citation.usc
const ids: readonly ProvisionId[] = provisionIds()
const narrowed: CountryCode | null = isCountryCode(text) ? text : null
const codeOf = (error: unknown) => (error instanceof ImetError ? error.code : null)

// @ts-expect-error no country has this code
assessCountry('PAX', day)
// @ts-expect-error no provision has this id
provision('cspa-405')
// @ts-expect-error a fact ends in one of the four questions
const wrongFact: FactId = 'cspa-404/waves'
// @ts-expect-error a day is a text
assessCountry(country, 2018)
// @ts-expect-error options have no such field
assessCountry(country, day, { knowOn: day })
// @ts-expect-error money is shared by one of five bases
allocate({ fiscalYear: 2019, available: 1, basis: 'evenly', lines: [] })
// @ts-expect-error the transition quarter has one name
const wrongYear: FiscalYear = 'tq'
// @ts-expect-error there is no such answer
const wrongAccess: boolean = decision.access === 'closed'
// @ts-expect-error results are readonly
decision.access = 'open'
// @ts-expect-error and so are their lists
decision.findings.push(findings[0])
// @ts-expect-error there are two formats
explain(decision, { format: 'html' })
// @ts-expect-error a nomination has a course
assessNomination({ country, person: {}, reportDate: day, endDate: day, funds: { source: 'imet' } })

export {
  assessRecorded, codeOf, findings, findSchool, ids, lawOn, missing, narrowed, nothing, outcome, own, remedies, same, state, STATES, total,
  usc, words, wrongAccess, wrongFact, wrongYear,
}
