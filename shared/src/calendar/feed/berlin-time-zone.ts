import { tzlib_get_ical_block } from 'timezones-ical-library'
import { BERLIN } from '../time/berlin.ts'

const block = tzlib_get_ical_block(BERLIN)[0]
if (!block?.startsWith('BEGIN:VTIMEZONE')) throw new Error(`timezones-ical-library knows no ${BERLIN}.`)

/** The VTIMEZONE of Berlin, for the one zone that feeds use. Outlook is an hour off without it. */
export const BERLIN_TIME_ZONE: string = block
