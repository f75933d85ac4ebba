/** As many days after its start nothing ends: longer than a school year is no event, but a wrong year in one of the dates. */
export const LONGEST_DAYS = 366
