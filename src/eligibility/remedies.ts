import type { CountryCode } from '../core/country.ts'
import type { Remedy } from './decision.ts'
import type { AssessInput, FactId } from './fact.ts'
import { factId, type Considered, type Judged } from './considered.ts'
import { accessOf, judge } from './judge.ts'
import type { KnownFact, KnownFacts } from './known-facts.ts'

type Way = Omit<Remedy, 'access' | 'provision' | 'citation'>

/** FAA sec. 614(a)(1) reaches that Act, the Arms Export Control Act and the acts that appropriate for them, and no other law. */
const SPECIAL_AUTHORITY = /Foreign Assistance Act|Arms Export Control Act/

/** FAA sec. 620(f)(1) says of itself that no other authority of the Act to waive reaches it. */
const OWN_WAIVER_ONLY: ReadonlySet<string> = new Set(['faa-620f-communist-countries'])

function ways({ rule, provision, id, version }: Considered): Way[] {
  const found: Way[] = []
  const none = { standard: null, notice: null, limit: null }
  const executive = provision.ground === 'executive-policy'
  if (provision.waiver !== null) {
    const { by, standard, notice, limit } = provision.waiver
    found.push({ kind: 'waiver', act: `A waiver that reaches IMET: ${standard}`, by, standard, notice, limit, sets: [{ fact: factId(id, 'waived'), value: true }] })
  }
  if (rule.certified !== undefined) {
    found.push({ kind: 'certification', act: `Certification: ${rule.certified.asks}`, by: rule.certified.askOf, ...none, sets: [{ fact: factId(id, 'certified'), value: true }] })
  }
  if (rule.excepted !== undefined) {
    found.push({ kind: 'exception', act: `Exception: ${rule.excepted.asks}`, by: rule.excepted.askOf, ...none, sets: [{ fact: factId(id, 'excepted'), value: true }] })
  }
  if (rule.applies !== 'named') {
    const act = executive ? 'The executive ends its own measure.' : (provision.ends ?? `The trigger falls away: ${provision.trigger}`)
    found.push({ kind: 'event', act, by: rule.applies.askOf, ...none, sets: [{ fact: factId(id, 'applies'), value: false }] })
  }
  const special = provision.ground === 'annual-act' || SPECIAL_AUTHORITY.test(provision.citation.act)
  if (!executive && special && !OWN_WAIVER_ONLY.has(id)) {
    found.push({
      kind: 'special-authority',
      act: 'The President authorizes assistance without regard to the provision (FAA sec. 614(a)(1), 22 U.S.C. 2364(a)(1)).',
      by: 'President',
      standard: 'important to the security interests of the United States',
      notice: 'prior notice to the Speaker and the Senate Foreign Relations Committee, with consultation',
      limit: '$250,000,000 of funds a fiscal year, $50,000,000 to one country unless it is a victim of active aggression',
      sets: [{ fact: factId(id, 'waived'), value: true }],
    })
  }
  if (!executive && rule.applies === 'named') {
    const act = version?.to === null || version === null ? 'Congress drops the clause or disapplies it.' : `Congress drops the clause or disapplies it (this text ended ${version.to}).`
    found.push({ kind: 'legislation', act, by: 'Congress', ...none, sets: [{ fact: factId(id, 'excepted'), value: true }] })
  }
  return found
}

function changed(facts: KnownFacts, sets: Way['sets']): KnownFacts {
  const next = new Map<FactId, KnownFact>(facts)
  for (const { fact, value } of sets) next.set(fact, { value, extent: 'all', rows: [] })
  return next
}

/** What would lift each provision that takes access away, and what it would bring by itself. */
export function remediesFor(
  considered: readonly Considered[],
  judged: readonly Judged[],
  country: CountryCode,
  facts: KnownFacts,
): Remedy[] {
  return considered.flatMap((candidate, index) => {
    const before = judged[index]
    if (before === undefined || before.finding.access === 'open' || before.finding.result === 'unknown') return []
    return ways(candidate).map((way): Remedy => {
      const after = judge(candidate, country, changed(facts, way.sets))
      return {
        provision: candidate.id,
        citation: before.finding.citation,
        ...way,
        access: accessOf(judged.map((other, at) => (at === index ? after : other))),
      }
    })
  })
}

/**
 * The same question after a remedy: its facts take the place of what was stated. Assessing the result gives the access
 * that the remedy promised.
 */
export function withRemedy(input: AssessInput, remedy: Remedy): AssessInput {
  const set = new Set<string>(remedy.sets.map(({ fact }) => fact))
  return {
    ...input,
    facts: [
      ...input.facts.filter(({ fact }) => !set.has(fact)),
      ...remedy.sets.map(({ fact, value }) => ({ fact, value })),
    ],
  }
}
