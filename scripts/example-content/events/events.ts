import { pastEvents } from './past.ts'
import { repeatedEvents } from './repeated.ts'
import { seriesEvents } from './series.ts'
import { upcomingEvents } from './upcoming.ts'

/** Invented events from spring 2025 to autumn 2027. */
export const events = [...pastEvents, ...seriesEvents, ...upcomingEvents, ...repeatedEvents]
