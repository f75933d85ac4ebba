import { municipalities as register } from '@iqz/shared/geography/municipalities.ts'
import { municipality } from './municipality.ts'

/** All 396 municipalities of North Rhine-Westphalia. */
export const municipalities = register.map(municipality)
