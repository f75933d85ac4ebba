import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'

/** Whether readers are told: not that all is well, nor that what is over was once being planned. */
export const statusWorthSaying = (status: EventStatus, over: boolean): boolean =>
  status !== 'confirmed' && !(over && status === 'planned')
