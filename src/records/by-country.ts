import type { CountryCode } from '../core/country.ts'

/** A collection filed by country, made when it is first asked: loading the records costs nothing until then. */
export function byCountry<Row extends { readonly country: CountryCode }>(rows: () => readonly Row[]): (country: CountryCode) => readonly Row[] {
  let filed: Map<CountryCode, Row[]> | undefined
  return (country) => {
    if (filed === undefined) {
      filed = new Map()
      for (const row of rows()) {
        const group = filed.get(row.country)
        if (group === undefined) filed.set(row.country, [row])
        else group.push(row)
      }
    }
    return filed.get(country) ?? []
  }
}
