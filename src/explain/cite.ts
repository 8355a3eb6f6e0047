import type { IsoDate } from '../core/day.ts'
import type { Source } from '../core/source.ts'
import { unique } from '../core/unique.ts'
import type { Finding } from '../eligibility/decision.ts'
import { provisionData, type ProvisionId } from '../law/register.ts'
import { versionOf } from '../law/version-on.ts'
import type { Line, Link } from './page.ts'
import { dayWords, firstOf, numberWords, prose } from './prose.ts'

/** The first public address among the sources of a text. */
function addressOf(sources: readonly Source[]): string | null {
  return sources.find(({ url }) => url !== null)?.url ?? null
}

/** A citation that is linked to where its text can be read. */
export function cited(citation: string, sources: readonly Source[]): Link {
  return { label: prose(citation).replace(/\b(FAA|AECA|INA) (?=\d)/g, '$1 sec. '), url: addressOf(sources) }
}

/** The citation of a provision, linked to its text of a day. */
export function citedOn(id: ProvisionId, citation: string, on: IsoDate): Link {
  const provision = provisionData(id)
  return cited(citation, (versionOf(provision, on) ?? provision.versions.at(-1))?.sources ?? [])
}

/** Several citations in brackets. */
export function bracketed(links: readonly Link[]): Line {
  const distinct = unique(links, ({ label }) => label)
  return [' [', ...distinct.flatMap((link, index): Line => (index === 0 ? [link] : ['; ', link])), ']']
}

/** The sources of the law of a finding, and those of the records behind its facts. */
function sourcesOf({ provision, version, sources }: Finding): { readonly law: readonly Source[]; readonly records: readonly Source[] } {
  const text = provisionData(provision).versions.find(({ from }) => from === version?.from)
  const key = ({ name, url }: Source) => `${name}|${url}`
  const ofLaw = new Set((text?.sources ?? []).map(key))
  return {
    law: sources.filter((source) => ofLaw.has(key(source))),
    records: unique(sources.filter((source) => !ofLaw.has(key(source))), key),
  }
}

/** Where a finding's law is written. */
export function lawOf(finding: Finding): Line {
  return [' [', cited(finding.citation, sourcesOf(finding).law), ']']
}

/** Where a finding's law is written, since when it reads so, and where its facts are told. */
export function lawAndRecordOf(finding: Finding): Line {
  const { law, records } = sourcesOf(finding)
  const since = finding.version === null || finding.ground === 'executive-policy' ? '' : `, in this text since ${dayWords(finding.version.from)}`
  const { shown, left } = firstOf(records, 2)
  const told = shown.flatMap(({ name, url }, index): Line => [index === 0 ? '; record: ' : '; ', { label: prose(name), url }])
  return [' [', cited(finding.citation, law), since, ...told, left === 0 ? '' : ` and ${numberWords(left)} more`, ']']
}
