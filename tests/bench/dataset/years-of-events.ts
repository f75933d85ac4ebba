/** Events and courses lie in these years, evenly, so that some are always past and some to come. */
export const FIRST_YEAR = 2018
export const LAST_YEAR = 2029
