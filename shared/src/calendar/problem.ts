/** A fault in a document, for editors: the path of the field as the Studio knows it, and what is wrong (German). */
export interface CalendarProblem {
  field: string
  message: string
}
