/**
 * Results in plain words and in pictures. It decides nothing.
 *
 * @packageDocumentation
 */
export type { Format } from './page.ts'
export { explain, type Explainable } from './explain.ts'
export { sheetOptionsSchema, timelineOptionsSchema, type TimelinePictureOptions, type TimelineSheetOptions } from './pictures/door.ts'
export { planOptionsSchema, type PlanPictureOptions } from './pictures/plan-door.ts'
export { planAlternative, planSvg } from './pictures/plan-svg.ts'
export { timelineSheetAlternative, timelineSheetSvg } from './pictures/timeline-sheet-svg.ts'
export { timelineAlternative, timelineSvg } from './pictures/timeline-svg.ts'
