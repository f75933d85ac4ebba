import { externalCourses } from './external-courses.ts'
import familienberichterstattungUndBeteiligung from './familienberichterstattung-und-beteiligung.ts'
import kommunalesFamilienmanagement from './kommunales-familienmanagement.ts'

/** Two invented certificate courses of the portal's own and two courses of others. */
export const courses = [
  kommunalesFamilienmanagement,
  familienberichterstattungUndBeteiligung,
  ...externalCourses,
]
