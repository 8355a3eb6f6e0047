/**
 * Published tables, read row by row, and each published training line against the law on its first day.
 *
 * @packageDocumentation
 */
export type { ExpandedReading } from './expanded-title.ts'
export { foreignAssistanceRowSchema, parseForeignAssistance } from './foreign-assistance.ts'
export type { FundingFact, FundingPhase, FundingReading } from './foreign-assistance.ts'
export { compactTrainingRowSchema, trainingReportRowSchema } from './layouts.ts'
export type { RawRow, Reading, RowError } from './raw-row.ts'
export { screenTrainings } from './screen-trainings.ts'
export type { Screening } from './screen-trainings.ts'
export { screeningSummary } from './screening-summary.ts'
export type { ScreeningCount } from './screening-summary.ts'
export { reportedLineSchema } from './reported-line.ts'
export type { Remark, ReportedLine } from './reported-line.ts'
export { parseCompactTraining, parseTrainingReport } from './training-report.ts'
export type { Verdict, VerdictGround } from './verdict.ts'
