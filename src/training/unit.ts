import * as z from 'zod'
import { statementSchema } from './statement.ts'
import { once, type Parsed } from '../core/schema.ts'

/**
 * The unit from which a person comes, and what vetting found. The Department of State vets a unit on its own behalf
 * (FAA sec. 620M); what is left out is unknown.
 */
export const unitSchema = once(() => z.strictObject({
  name: z.string().min(1).optional(),
  /** It belongs to forces that may use force: military, police, border guards, prison guards. */
  securityForce: z.boolean().optional(),
  /** It enforces civilian law, whatever its name or ministry (AR 12-15 para 3-7g). */
  civilianLawEnforcement: statementSchema().optional(),
  vetted: statementSchema().optional(),
  credibleInformation: statementSchema().optional(),
  /** The Secretary of State determined and reported that effective steps are taken (FAA sec. 620M(b)). */
  remediation: statementSchema().optional(),
}))
/** A unit of the sending country's forces, and what vetting found (FAA sec. 620M; 22 U.S.C. 2378d). */
export type Unit = Parsed<typeof unitSchema>
