import { Ajv2020 } from 'ajv/dist/2020.js'
import { isIsoDate } from '../../src/core/day.ts'

/** A validator of JSON Schema that knows nothing of zod. */
export function validator(): Ajv2020 {
  return new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isIsoDate, uri: (text: string) => URL.canParse(text) } })
}
