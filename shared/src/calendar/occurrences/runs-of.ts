/**
 * The runs of a course. One of another provider has none here: the Studio hides them then, but keeps what was entered
 * before.
 */
export const runsOf = <Runs>(course: { external?: unknown; runs?: Runs }): NonNullable<Runs> | never[] =>
  course.external === true ? [] : (course.runs ?? [])
