import { countryName } from '../core/country.ts'
import type { CountryStatus } from '../records/status.ts'
import type { Span } from '../records/timeline.ts'
import { render, type Format, type Section } from './block.ts'

export function statusAnswer({ country, on, state, access, since }: CountryStatus): string {
  return `On ${on} ${countryName(country)} was ${state} (access: ${access}), since ${since}.`
}

export function statusSections({ measures }: CountryStatus): Section[] {
  return [
    {
      heading: 'Steps on record',
      lines: measures.map(({ from, kind, summary, sources }) => `${from} ${kind}: ${summary} [${sources.map(({ name }) => name).join('; ')}]`),
    },
  ]
}

/** A country's timeline, a line for each span. */
export function timelineText(spans: readonly Span[], format: Format): string {
  const first = spans[0]
  const last = spans.at(-1)
  const answer = first === undefined || last === undefined ? 'An empty timeline.' : `From ${first.from}: now ${last.state} (access: ${last.access}).`
  const lines = spans.map(({ from, to, access, state, because }) => `${from} to ${to ?? 'today'}: ${access}, ${state}. ${because}`)
  return render(answer, [{ heading: 'Timeline', lines }], format)
}
