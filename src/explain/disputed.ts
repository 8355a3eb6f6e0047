import type { CountryDecision } from '../eligibility/decision.ts'
import { STANDS } from './access-words.ts'
import { point, type Line, type Point } from './page.ts'
import { dayWords, sentence } from './prose.ts'

/** The disputed days that the answer depends on, or that it depends on none. */
export function disputedPoints({ disputed, recordsAsOf, findings }: CountryDecision): Point[] {
  const points = disputed.map(({ record, field, day, rival, because, sources, otherwise }) => {
    const told = sources.flatMap(({ name, url }, index): Line => [index === 0 ? ' [' : '; ', { label: name, url }])
    const of = findings.find(({ records }) => records.includes(record))?.name ?? 'a bar or a measure'
    const what = `${field === 'from' ? 'beginning' : 'end'} of ${/^an? /.test(of) ? of : `"${of}"`}`
    return point(
      `The sources disagree on the ${what}: ${dayWords(day)}, which is better supported, or ${dayWords(rival)}. With the other day IMET is ${STANDS[otherwise]}. ${sentence(because)}`,
      ...told,
      ']',
    )
  })
  const same = recordsAsOf === null || disputed.length > 0 ? [] : [point('The answer is the same on every reading of the sources.')]
  return [...points, ...same]
}
