/**
 * What is nominated: courses, schools, people, units; and what a printed course title tells.
 *
 * @packageDocumentation
 */
export { classifyTitle, type TitleReading } from './classify-title.ts'
export {
  courseFlagSchema, courseSchema, expandedObjectiveSchema, expandedSchema, institutionSchema, OBJECTIVES_OF, placeSchema, topicSchema,
  trainingKindSchema,
} from './course.ts'
export type { Course, CourseFlag, ExpandedObjective, Place, Topic, TrainingKind } from './course.ts'
export type { ExpandedCourse } from './expanded-course.ts'
export { EXPANDED_PROVIDERS_2001, expandedCourses } from './expanded-courses.ts'
export { certificationEnds, EXPANDED_THRESHOLDS, meetsExpandedThreshold, RECERTIFICATION_INTERVALS } from './expanded-imet.ts'
export type { ExpandedThreshold, RecertificationInterval } from './expanded-imet.ts'
export { findSchool, predecessorsOf, type FoundSchool } from './find-school.ts'
export { atLeast, gradeSchema, type Grade } from './grade.ts'
export { englishTestSchema, homeServiceSchema, personCategorySchema, personSchema, screeningSchema } from './person.ts'
export type { Person, PersonCategory, ScreeningFact } from './person.ts'
export { schoolNameSchema, schoolSchema, type School, type SchoolName } from './school.ts'
export { schools, type SchoolId } from './schools.ts'
export { statementSchema, truthSchema, type Statement } from './statement.ts'
export { unitSchema, type Unit } from './unit.ts'
