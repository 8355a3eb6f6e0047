import type { CountryCode } from '../../src/core/country.ts'
import { countryRules } from '../../src/eligibility/country-rules.ts'
import { provisions, type Provision } from '../../src/law/queries.ts'
import { holesFor } from '../../src/records/holes.ts'
import { coverage } from '../../src/records/lists/coverage.ts'
import { knownOf, saidOf, type Extent, type Said, type Value } from './statements.ts'

// The country decision once more, from the definitions: every completion of what is unknown is tried, one by one.

const SLOTS = ['applies', 'waived', 'excepted', 'certified'] as const
type Slot = (typeof SLOTS)[number]
type Answer = { readonly value: Value; readonly extent: Extent }

const ACCESSES = ['open', 'conditional', 'restricted', 'expanded-only', 'barred'] as const
type Decided = (typeof ACCESSES)[number]

export interface Opinion {
  readonly access: Decided | 'undetermined'
  readonly legalAccess: Decided | 'undetermined'
  /** By provision: how it comes out, and what it leaves or would leave. */
  readonly results: Readonly<Record<string, string>>
}

interface Outcome {
  readonly provision: string
  readonly policy: boolean
  readonly result: string
  readonly leaves: Decided
  /** Every access that some completion of the unknown facts leaves, with what cannot be seen held against nobody. */
  readonly possible: readonly Decided[]
}

const law = new Map(provisions().map((provision) => [provision.id as string, provision]))

function holds(span: { from: string; to: string | null }, day: string): boolean {
  return span.from <= day && (span.to === null || day < span.to)
}

/** The text in force; as known on an earlier day, the text that stood then runs on until one enacted by then replaces it. */
function textOn({ versions }: Provision, on: string, knownOn: string | undefined) {
  const now = versions.find((version) => holds(version, on))
  if (knownOn === undefined || knownOn >= on) return now
  if (now !== undefined && now.from <= knownOn) return now
  return versions.find((version) => holds(version, knownOn))
}

function leftBy(effect: string): Decided {
  switch (effect) {
    case 'bars':
      return 'barred'
    case 'expanded-only':
      return 'expanded-only'
    case 'limits':
    case 'urges':
      return 'restricted'
    case 'conditions':
    case 'bars-grant':
      return 'conditional'
    default:
      return 'open'
  }
}

/** All ways to answer the questions that are open, true and false. */
function completions(answers: Readonly<Record<Slot, Answer>>, open: (slot: Slot) => boolean): Record<Slot, boolean>[] {
  let found: Record<Slot, boolean>[] = [{ applies: false, waived: false, excepted: false, certified: false }]
  for (const slot of SLOTS) {
    const { value, extent } = answers[slot]
    const fixed = value === true && (slot === 'applies' || extent === 'all')
    found = found.flatMap((one) => (open(slot) ? [{ ...one, [slot]: true }, { ...one, [slot]: false }] : [{ ...one, [slot]: fixed }]))
  }
  return found
}

function inEffect(one: Record<Slot, boolean>): boolean {
  return one.applies && !one.waived && !one.excepted && !one.certified
}

/** A bar of which a part is taken out leaves that part, or the rest of IMET where it strikes but a part. */
function leaves(effect: string, answers: Readonly<Record<Slot, Answer>>): Decided {
  const whole = leftBy(effect)
  if (whole !== 'barred') return whole
  const lifts = SLOTS.filter((slot) => slot !== 'applies' && answers[slot].value === true).map((slot) => answers[slot].extent)
  if (answers.applies.extent !== 'all' || lifts.includes('part')) return 'restricted'
  return lifts.includes('expanded') ? 'expanded-only' : 'barred'
}

const RESULT: Readonly<Record<Decided, string>> = {
  open: 'conditions', conditional: 'conditions', restricted: 'limits', 'expanded-only': 'limits', barred: 'bars',
}

function outcomeOf(provision: Provision, on: string, knownOn: string | undefined, answer: (slot: Slot, named: readonly string[] | undefined) => Answer): Outcome {
  const policy = provision.ground === 'executive-policy'
  const text = textOn(provision, on, knownOn)
  const plainly = (result: string): Outcome => ({ provision: provision.id, policy, result, leaves: 'open', possible: ['open'] })
  if (text === undefined) return plainly('not-in-force')
  const effect = text.effect ?? provision.effect
  if (effect === 'none') return plainly('clear')
  const answers = Object.fromEntries(SLOTS.map((slot) => [slot, answer(slot, text.countries)])) as Record<Slot, Answer>
  const isOpen = (slot: Slot) => answers[slot].value === 'unknown' || answers[slot].value === 'not-ascertained'
  const left = leaves(effect, answers)
  const every = completions(answers, isOpen).map(inEffect)
  // What nobody can see is not held against the country as a trigger; as a way out it is as open as any other.
  const held = completions(answers, (slot) => isOpen(slot) && !(slot === 'applies' && answers.applies.value === 'not-ascertained')).map(inEffect)
  const possible = [...new Set(held.map((strikes) => (strikes ? left : 'open')))]
  if (every.includes(true) && every.includes(false)) return { provision: provision.id, policy, result: 'unknown', leaves: left, possible }
  if (every.every(Boolean)) return { provision: provision.id, policy, result: RESULT[left], leaves: left, possible }
  if (answers.applies.value === false) return plainly('clear')
  const freed = (slot: Slot) => answers[slot].value === true && answers[slot].extent === 'all'
  return plainly(freed('waived') ? 'waived' : freed('excepted') ? 'excepted' : 'clear')
}

function worst(accesses: readonly Decided[]): Decided {
  return [...ACCESSES].reverse().find((access) => accesses.includes(access)) ?? 'open'
}

/** The access under every completion of everything: the answer where all of them agree. */
function accessOver(outcomes: readonly Outcome[]): Decided | 'undetermined' {
  let reached: Decided[] = ['open']
  for (const { possible } of outcomes) reached = [...new Set(reached.flatMap((so) => possible.map((one) => worst([so, one]))))]
  return reached.length === 1 ? (reached[0] as Decided) : 'undetermined'
}

function decide(country: CountryCode, on: string, knownOn: string | undefined, lookUp: (fact: string) => Answer | undefined): Opinion {
  const outcomes = countryRules().flatMap((rule): Outcome[] => {
    const provision = law.get(rule.provision) as Provision
    const ever = provision.versions.flatMap(({ countries }) => countries ?? [])
    if (ever.length > 0 && !ever.includes(country)) return []
    return [
      outcomeOf(provision, on, knownOn, (slot, named) => {
        const no: Answer = { value: false, extent: 'all' }
        if (slot === 'applies' && named !== undefined && !named.includes(country)) return no
        const told = lookUp(`${rule.provision}/${slot}`)
        if (told !== undefined) return told
        if (slot === 'applies' && rule.applies === 'named') return { value: named !== undefined, extent: 'all' }
        return rule[slot] === undefined ? no : { value: 'unknown', extent: 'all' }
      }),
    ]
  })
  return {
    access: accessOver(outcomes),
    legalAccess: accessOver(outcomes.filter(({ policy }) => !policy)),
    results: Object.fromEntries(outcomes.map(({ provision, result, leaves: left }) => [provision, `${result} (${left})`])),
  }
}

/** On a caller's facts: what is not said is unknown. */
export function opinionOn(country: CountryCode, said: readonly Said[], on: string, knownOn?: string): Opinion {
  const known = knownOf(said, on, knownOn)
  return decide(country, on, knownOn, (fact) => known.get(fact))
}

const questions: ReadonlyMap<string, { slot: Slot; knownTo: string }> = new Map(
  countryRules().flatMap((rule) =>
    SLOTS.flatMap((slot) => {
      const asked = rule[slot]
      return asked === undefined || asked === 'named' ? [] : [[`${rule.provision}/${slot}`, { slot, knownTo: asked.knownTo }] as const]
    }),
  ),
)

/**
 * On the records: what is not said is a hole that is owned to, or a list that was not read whole, or what only the
 * Government can see of a trigger; otherwise the answer would be public, and is no.
 */
export function opinionOfRecords(country: CountryCode, on: string, knownOn?: string): Opinion {
  const known = knownOf(saidOf(country), on, knownOn)
  return decide(country, on, knownOn, (fact) => {
    const told = known.get(fact)
    if (told !== undefined) return told
    const hole = holesFor(country).find((one) => one.fact === fact && holds(one, on))
    if (hole !== undefined) return { value: hole.value, extent: 'all' }
    const asked = questions.get(fact)
    if (asked === undefined) return undefined
    const unread = coverage().some((part) => part.slot === 'applies' && `${part.provision}/applies` === fact && part.status !== 'complete' && holds(part, on))
    const unseen = asked.slot === 'applies' && asked.knownTo === 'government'
    return { value: unread || unseen ? 'not-ascertained' : false, extent: 'all' }
  })
}
