import { countryName, firstDayOf, withdrawalOf } from '../core/country.ts'
import { ACCESS_UNDER, DECIDED, least, severity } from '../eligibility/access.ts'
import type { CountryDecision, Finding } from '../eligibility/decision.ts'
import { provisionData } from '../law/register.ts'
import { RECEIVES, STANDS, VERDICT } from './access-words.ts'
import { dayWords, listed, quantity } from './prose.ts'

/** The findings that a decision waits for, each once. */
export function waitedFor({ findings, unresolved }: CountryDecision): readonly Finding[] {
  const waits = new Set(unresolved.filter(({ decisive }) => decisive).map(({ provision }) => provision))
  return findings.filter(({ provision }) => waits.has(provision))
}

/** Whether a finding was set aside that would have left less than is left now. */
export function wasSetAside({ findings, access }: CountryDecision): readonly Finding[] {
  if (access === 'undetermined') return []
  return findings.filter(({ result, effect }) => (result === 'waived' || result === 'excepted') && severity(ACCESS_UNDER[effect]) > severity(access))
}

const LIFT = { applies: 'it', waived: 'a waiver', excepted: 'an exception', certified: 'a certification' } as const

/** What began or ended: the bar or limit itself, or what would lift it. */
function whatIsOpen({ provision }: Finding, { unresolved }: CountryDecision): string {
  const asked = unresolved.filter((missing) => missing.decisive && missing.provision === provision)
  const slot = asked.length === 1 ? asked[0]?.fact.split('/').at(-1) : undefined
  return slot !== undefined && Object.hasOwn(LIFT, slot) ? LIFT[slot as keyof typeof LIFT] : 'it'
}

/** Why a finding is open, in a clause. */
function whyOpen(finding: Finding, decision: CountryDecision): string {
  const told = finding.because.replace(/ ?Not known: .*$/, '')
  const known = (text: RegExp) => text.test(told)
  const what = whatIsOpen(finding, decision)
  const exactly = / within the year/.test(told) ? 'year' : 'month'
  if (known(/began within/)) return `the day on which ${what} began is known only to the ${exactly}`
  if (known(/ended within/)) return `the day on which ${what} ended is known only to the ${exactly}`
  if (known(/end was not found/)) return what === 'it' ? 'its end was not found' : `the end of ${what} was not found`
  if (known(/not (?:on record whole|read)\b/)) return 'a list or an instrument that decides it was not read'
  if (known(/not found/)) return 'a list or a finding that decides it was not found'
  return decision.recordsAsOf === null ? 'nobody stated a fact that decides it' : 'the sources do not tell a fact that decides it'
}

/** What it can turn out to be: what is left for certain, or less by a finding that is open. */
function outcomes({ findings }: CountryDecision, open: readonly Finding[]): string {
  const certain = least(findings.filter(({ result }) => result !== 'unknown').map(({ access }) => access))
  const possible = DECIDED.filter((access) => access === certain || open.some((finding) => finding.access === access && severity(access) > severity(certain)))
  return listed(possible.map((access) => STANDS[access]), 'or')
}

function undetermined(decision: CountryDecision, when: string, name: string, could: string): string {
  const open = waitedFor(decision)
  const given = decision.recordsAsOf === null
  const names = new Map<string, string[]>()
  for (const finding of open) {
    const reason = whyOpen(finding, decision)
    names.set(reason, [...(names.get(reason) ?? []), finding.name])
  }
  const why = listed([...names].map(([reason, of]) => `${reason} (${of.length > 3 ? quantity(of.length, 'provision') : listed(of)})`))
  return `Not decided. ${given ? 'The facts that were given do' : 'The record does'} not tell whether ${name} ${could} receive IMET ${when}${open.length === 0 ? '' : `: ${why}. IMET could turn out to be ${outcomes(decision, open)}`}.`
}

function groundOf({ findings, access, legalAccess }: CountryDecision): string {
  const acting = findings.filter((finding) => finding.access === access && ['bars', 'limits', 'conditions'].includes(finding.result))
  const law = acting.filter(({ ground }) => ground !== 'executive-policy')
  if (law.length === 0) return ` The ground is the executive's own policy; the law alone left it ${STANDS[legalAccess]}.`
  const provisions = law.length > 2 ? quantity(law.length, 'provision') : listed(law.map(({ name }) => name))
  return law.length === acting.length ? ` The ground is law (${provisions}).` : ` The grounds are law (${provisions}) and the executive's own policy.`
}

/** What a reader has to know of the day itself. */
function remarks({ country, on }: CountryDecision, name: string): string {
  const founded = provisionData('faa-541-general-authority').versions[0]?.from ?? ''
  const first = firstDayOf(country)
  const ended = withdrawalOf(country)
  return [
    first !== null && on < first ? ` ${name} was not yet a country of its own; it has been one since ${dayWords(first)}.` : '',
    ended !== null && !ended.renamed && on >= ended.until ? ` ${name} was no longer a country of its own; it ceased to be one on ${dayWords(ended.until)}.` : '',
    on < founded ? ` IMET has been a program of its own only since ${dayWords(founded)}: the answer is about the military training that went before it.` : '',
  ].join('')
}

/** The answer: the word, the sentence, the ground. */
export function countryAnswer(decision: CountryDecision): string {
  const { country, on, knownOn, access, lawAsOf, recordsAsOf } = decision
  const name = countryName(country)
  const could = on <= lawAsOf ? 'could' : 'may'
  const known = knownOn === null ? '' : `, as publicly known on ${dayWords(knownOn)}`
  if (access === 'undetermined') return undetermined(decision, `on ${dayWords(on)}${known}`, name, could) + remarks(decision, name)
  const stands = `${VERDICT[access]}. On ${dayWords(on)}${known}, ${name} ${could} ${RECEIVES[access]}`
  if (access !== 'open') return `${stands}.${groundOf(decision)}${remarks(decision, name)}`
  const aside = wasSetAside(decision).length > 0
  const nothing = recordsAsOf === null ? 'nothing that was stated stood against it' : 'no bar was on record'
  return `${stands}: ${aside ? 'what stood against it had been set aside' : nothing}.${remarks(decision, name)}`
}
