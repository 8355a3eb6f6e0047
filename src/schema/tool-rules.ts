import * as z from 'zod'
import { allocate } from '../allocation/allocate.ts'
import { allocationInputSchema } from '../allocation/input.ts'
import { countryCodeSchema } from '../core/country.ts'
import { isoDateSchema } from '../core/day.ts'
import { ImetError } from '../core/errors.ts'
import { once, type Parsed } from '../core/schema.ts'
import { assess } from '../eligibility/assess.ts'
import { compareLaw } from '../eligibility/compare-law.ts'
import { assessInputSchema } from '../eligibility/fact.ts'
import { nominationSchema } from '../eligibility/nomination/nomination.ts'
import { explain } from '../explain/explain.ts'
import { lawOn } from '../law/queries.ts'
import { assessCountry } from '../records/assess-country.ts'
import { assessNomination } from '../records/assess-nomination.ts'
import { settlesOf } from '../records/settles.ts'
import { statusOn } from '../records/status.ts'
import { timelineOf } from '../records/timeline.ts'
import { waysOutOf } from '../records/ways-out.ts'
import { allocationPlanSchema } from './allocation-plan.ts'
import { settlementSchema, waysOutSchema } from './analyses.ts'
import { lawComparisonSchema } from './comparisons.ts'
import { countryDecisionSchema } from './country-decision.ts'
import { provisionVersionSchema } from './law.ts'
import { nominationDecisionSchema } from './nomination-decision.ts'
import { list } from './parts.ts'
import { countryStatusSchema, spanSchema } from './status.ts'

/** A question as a tool: one object in, one object out, both closed. */
export interface ToolRule {
  readonly description: string
  readonly input: () => z.ZodType
  readonly output: () => z.ZodType
  readonly run: (input: never) => unknown
}

/** Holds what a tool runs to its schemas. */
function tool<Input extends z.ZodType, Output extends z.ZodType>(rule: {
  readonly description: string
  readonly input: () => Input
  readonly output: () => Output
  readonly run: (input: z.output<Input>) => Parsed<() => Output>
}): ToolRule {
  return rule
}

const knownOn = once(() => isoDateSchema().optional().describe('Answer from what was publicly known on this day; left out: from all that is known.'))
const day = once(() => isoDateSchema().describe('The day asked about.'))
const onCountry = once(() => z.strictObject({ country: countryCodeSchema(), on: day(), knownOn: knownOn() }))
const onTimeline = once(() => z.strictObject({ country: countryCodeSchema(), knownOn: knownOn() }))
const onFacts = once(() => z.strictObject({ ...assessInputSchema().shape, on: day() }))
const onNomination = once(() => z.strictObject({ ...nominationSchema().shape, knownOn: knownOn() }))
const onDay = once(() => z.strictObject({ on: day() }))
const onTwoDays = once(() => z.strictObject({ from: isoDateSchema(), to: isoDateSchema(), facts: assessInputSchema().optional() }))

type CountryQuestion = Parsed<typeof onCountry>
type FactsQuestion = Parsed<typeof onFacts>
type NominationQuestion = Parsed<typeof onNomination>

const decide = ({ country, on, ...options }: CountryQuestion) => assessCountry(country, on, options)
const decideFacts = ({ on, ...input }: FactsQuestion) => assess(input, on)
const decideNomination = ({ knownOn: known, ...nomination }: NominationQuestion) => assessNomination(nomination, { knownOn: known })
const standing = ({ country, on, ...options }: CountryQuestion) => statusOn(country, on, options)

const whatItTakes = ({ country, on, ...options }: CountryQuestion) => waysOutOf(country, on, options)
const whatSettles = ({ country, on, ...options }: CountryQuestion) => settlesOf(country, on, options)

function lawBetween({ from, to, facts }: Parsed<typeof onTwoDays>) {
  if (from > to) throw new ImetError('invalid-interval', 'to', `expected a day on or after ${from}, got ${to}`)
  return compareLaw(from, to, facts)
}

const question = once(() => z.discriminatedUnion('tool', [
  z.strictObject({ tool: z.literal('assess_country'), input: onCountry() }),
  z.strictObject({ tool: z.literal('status_on'), input: onCountry() }),
  z.strictObject({ tool: z.literal('timeline_of'), input: onTimeline() }),
  z.strictObject({ tool: z.literal('assess'), input: onFacts() }),
  z.strictObject({ tool: z.literal('assess_nomination'), input: onNomination() }),
  z.strictObject({ tool: z.literal('allocate'), input: allocationInputSchema() }),
  z.strictObject({ tool: z.literal('ways_out'), input: onCountry() }),
  z.strictObject({ tool: z.literal('settles'), input: onCountry() }),
  z.strictObject({ tool: z.literal('compare_law'), input: onTwoDays() }),
]))

function answer(asked: Parsed<typeof question>) {
  switch (asked.tool) {
    case 'assess_country':
      return decide(asked.input)
    case 'status_on':
      return standing(asked.input)
    case 'timeline_of':
      return timelineOf(asked.input.country, { knownOn: asked.input.knownOn })
    case 'assess':
      return decideFacts(asked.input)
    case 'assess_nomination':
      return decideNomination(asked.input)
    case 'allocate':
      return allocate(asked.input)
    case 'ways_out':
      return whatItTakes(asked.input)
    case 'settles':
      return whatSettles(asked.input)
    case 'compare_law':
      return lawBetween(asked.input)
  }
}

const onAnswer = once(() => z.strictObject({ question: question(), format: z.enum(['text', 'markdown']) }))

/** The main questions. */
export const toolRules = once(() => ({
  assess_country: tool({
    description: 'May a country receive IMET on a day, by the law and the public record: access, findings with citations, what is not known, remedies.',
    input: onCountry,
    output: countryDecisionSchema,
    run: decide,
  }),
  status_on: tool({
    description: 'Where a country stands in the program on a day (suspended, restored and so on), since when, and by which steps on record.',
    input: onCountry,
    output: countryStatusSchema,
    run: standing,
  }),
  timeline_of: tool({
    description: "A country's access and state in the program from 1976-06-30 on, as spans without gaps, each with its reason.",
    input: onTimeline,
    output: once(() => z.strictObject({ spans: list(spanSchema()) })),
    run: ({ country, ...options }) => ({ spans: timelineOf(country, options) }),
  }),
  assess: tool({
    description: "May a country receive IMET on a day, on the caller's own facts alone; a fact that is not given is unknown.",
    input: onFacts,
    output: countryDecisionSchema,
    run: decideFacts,
  }),
  assess_nomination: tool({
    description: 'May this person from this unit attend this course under IMET: go, stop or missing, with findings and the next steps.',
    input: onNomination,
    output: nominationDecisionSchema,
    run: decideNomination,
  }),
  allocate: tool({
    description: "Divide a year's money over country lines under floors, ceilings, earmarks and holds, exact to the cent; amounts are whole US cents.",
    input: allocationInputSchema,
    output: allocationPlanSchema,
    run: allocate,
  }),
  law_on: tool({
    description: 'The law on IMET in force on a day: one version of each provision, with citation and sources.',
    input: onDay,
    output: once(() => z.strictObject({ versions: list(provisionVersionSchema()) })),
    run: ({ on }) => ({ versions: lawOn(on) }),
  }),
  ways_out: tool({
    description: 'What would it take for a country to get a better access on a day: the smallest sets of waivers, certifications, events and laws.',
    input: onCountry,
    output: waysOutSchema,
    run: whatItTakes,
  }),
  settles: tool({
    description: 'Which unknown facts would settle the answer for a country on a day, who can determine each, and where to look.',
    input: onCountry,
    output: settlementSchema,
    run: whatSettles,
  }),
  compare_law: tool({
    description: 'What changed in the law between two days and by which public laws; with facts about a country, also which answers change.',
    input: onTwoDays,
    output: lawComparisonSchema,
    run: lawBetween,
  }),
  explain: tool({
    description: 'The answer of another tool in plain English with citations, as text or Markdown.',
    input: onAnswer,
    output: once(() => z.strictObject({ text: z.string() })),
    run: ({ question: asked, format }) => ({ text: explain(answer(asked), { format }) }),
  }),
} as const satisfies Readonly<Record<string, ToolRule>>))
