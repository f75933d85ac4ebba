import type { SortOrderingItem } from 'sanity'

/**
 * Orders events by when they begin: all-day ones by their first day, whatever time was entered before and is hidden now,
 * among the others by their instant. `2027-03-12` comes before `2027-03-12T08:30:00Z`. The Studio hands a field on to
 * GROQ as it is when it is no plain name (`compileFieldPath`), in a list's own order, but not in the menu of orders.
 */
export const byStart = (direction: 'asc' | 'desc'): SortOrderingItem[] => [
  { field: 'select(allDay == true => startDate, startsAt)', direction },
]
