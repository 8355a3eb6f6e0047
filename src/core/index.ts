/**
 * Plain vocabulary: days, intervals, fiscal years, countries, exact money, three-valued truth, citations, and the one error.
 *
 * @packageDocumentation
 */
export { ACTS } from './act.ts'
export type { ActId } from './act.ts'
export { formatCitation, formatCitations } from './citation-format.ts'
export { findCitations } from './citation-parse.ts'
export { citationSchema, parseCitation } from './citation.ts'
export type { Citation, CitationOf } from './citation.ts'
export {
  countries,
  countriesOn,
  countryCode,
  countryCodeSchema,
  countryName,
  findCountry, firstDayOf,
  isCountryCode,
  presentCode,
  withdrawalOf,
} from './country.ts'
export type { CountryCode, Withdrawal } from './country.ts'
export { addDays, addMonths, addYears, daysBetween, isIsoDate, isoDate, isoDateSchema } from './day.ts'
export type { IsoDate } from './day.ts'
export { ImetError } from './errors.ts'
export type { ImetErrorCode } from './errors.ts'
export { LIBRARY } from './release.ts'
export {
  fiscalYear,
  fiscalYearInterval,
  fiscalYearOf,
  fiscalYearSchema,
  nextFiscalYear,
  previousFiscalYear,
  quarterOf,
} from './fiscal-year.ts'
export type { FiscalYear } from './fiscal-year.ts'
export { interval, intervalSchema } from './interval.ts'
export { contains, gaps, intersect, overlaps, subtract, union } from './interval-door.ts'
export type { Interval } from './interval.ts'
export {
  addMoney,
  cents,
  centsSchema,
  compareMoney,
  dollars,
  formatMoney,
  isCents,
  multiplyRatio,
  parseMoney,
  roundingSchema,
  subtractMoney,
} from './money.ts'
export type { Cents, Rounding } from './money.ts'
export { confidenceSchema, sourceSchema } from './source.ts'
export type { Confidence, Source } from './source.ts'
export { all, and, any, fact, not, or } from './truth.ts'
export { evaluate, solutions } from './truth-door.ts'
export type { Assignment, Evaluation, Formula, Solutions, Truth } from './truth.ts'
export { parseUslm, uslm } from './uslm.ts'
export type { PointInTime } from './uslm.ts'
