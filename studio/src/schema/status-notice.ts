import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'

/** What a list says of a stored status: „Abgesagt“; nothing of what takes place as planned. */
export const statusNotice = (status: unknown): string =>
  status === 'confirmed' ? '' : (eventStatuses[status as keyof typeof eventStatuses] ?? '')
