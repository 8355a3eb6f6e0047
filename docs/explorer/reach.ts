import type { CountryDecision } from '../../src/eligibility/decision.ts'
import { dayWords } from '../../src/explain/prose.ts'
import { recordsAsOf } from '../../src/records/as-of.ts'
import { make } from './dom.ts'

const COLLECTIONS: Readonly<Record<string, string>> = {
  measures: 'Steps by the executive and by governments',
  determinations: 'Determinations, waivers and listings of single countries',
  participation: 'Published training lines',
  appropriations: 'The IMET account',
}

/** How far law and records reach: a collection that ends sooner says so. */
export function reachTable({ findings }: CountryDecision): HTMLElement[] {
  const { law, records, collections } = recordsAsOf()
  const names = new Map<string, string>(findings.map(({ provision, name }) => [provision, name]))
  const rows = collections.map(({ collection, until }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, COLLECTIONS[collection] ?? `List: ${names.get(collection) ?? collection}`),
      make('td', {}, until === null ? dayWords(records) : `before ${dayWords(until)}`),
    ),
  )
  const head = make('tr', {}, make('th', { scope: 'col' }, 'Collection'), make('th', { scope: 'col' }, 'Known through'))
  return [
    make('p', {}, `The law is known here through ${dayWords(law)}, the records through ${dayWords(records)}. What happened later is not counted.`),
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  ]
}
