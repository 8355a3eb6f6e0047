// What the explorer shows, as plain data: asked of the library and of the page's own build of it.
import type { CountryCode } from '../../src/core/country.ts'
import type { IsoDate } from '../../src/core/day.ts'
import { explain } from '../../src/explain/explain.ts'
import { timelineSvg } from '../../src/explain/pictures/timeline-svg.ts'
export { recordsAsOf } from '../../src/records/as-of.ts'
import { assessCountry } from '../../src/records/assess-country.ts'
import { settlesOf } from '../../src/records/settles.ts'
import { timelineOf } from '../../src/records/timeline.ts'
import { waysOutOf } from '../../src/records/ways-out.ts'
export { START } from '../../docs/explorer/state.ts'
export { yearPlan } from '../../docs/explorer/year-plan.ts'

export function answersFor(country: CountryCode, on: IsoDate, knownOn?: IsoDate): readonly unknown[] {
  const options = knownOn === undefined ? {} : { knownOn }
  const results = [assessCountry(country, on, options), waysOutOf(country, on, options), settlesOf(country, on, options)]
  return [results[0], ...results.map((result) => explain(result as ReturnType<typeof assessCountry>, { format: 'markdown' }))]
}

export function timelineFor(country: CountryCode): readonly unknown[] {
  return [timelineOf(country), timelineSvg(country, { width: 700, id: 'timeline' })]
}
