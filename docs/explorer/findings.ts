import type { CountryDecision, Finding } from '../../src/eligibility/decision.ts'
import type { Source } from '../../src/core/source.ts'
import { unique } from '../../src/core/unique.ts'
import { cited } from '../../src/explain/cite.ts'
import { prose } from '../../src/explain/prose.ts'
import { linked, make } from './dom.ts'
import { CONFIDENCE, RESULTS } from './words.ts'

function findingItem({ name, because, citation, sources, confidence }: Finding): HTMLLIElement {
  const { label, url } = cited(citation, sources)
  return make('li', {}, make('strong', {}, name), `. ${prose(because)}${CONFIDENCE[confidence]} `, make('span', { class: 'cite' }, linked(label, url)))
}

/** Every provision that was considered, by how it comes out; those that are no law on the day by name. */
export function findingsList({ findings }: CountryDecision): HTMLElement[] {
  return RESULTS.flatMap(([result, words]) => {
    const of = findings.filter((finding) => finding.result === result)
    if (of.length === 0) return []
    const heading = make('h3', {}, `${words} (${of.length})`)
    return result === 'not-in-force'
      ? [heading, make('p', { class: 'soft' }, of.map(({ name }) => name).join('; '), '.')]
      : [heading, make('ul', {}, ...of.map(findingItem))]
  })
}

/** What the answer stands on: what takes away or asks, what it waits for, and where nothing does, what was set aside. */
function bearing({ findings, unresolved }: CountryDecision): readonly Finding[] {
  const waits = new Set(unresolved.filter(({ decisive }) => decisive).map(({ provision }) => provision))
  const acting = findings.filter(({ result, access, provision }) => waits.has(provision) || (access !== 'open' && result !== 'unknown'))
  return acting.length > 0 ? acting : findings.filter(({ result }) => result === 'waived' || result === 'excepted')
}

/** The sources of what the answer stands on, finding by finding; each source stands where it is first needed. */
export function sourcesOf(decision: CountryDecision): HTMLElement[] {
  const told = new Set<string>()
  const key = ({ name, url }: Source) => `${name}|${url}`
  return bearing(decision).flatMap(({ name, sources }) => {
    const fresh = unique<Source>(sources.filter((source) => !told.has(key(source))), key)
    for (const source of fresh) told.add(key(source))
    if (fresh.length === 0) return []
    return [make('li', {}, name, make('ul', {}, ...fresh.map((source) => make('li', {}, linked(source.name, source.url)))))]
  })
}
