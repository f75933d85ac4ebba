import { expect, it } from 'vitest'
import type { Card } from '../content/index.ts'
import { datedRange } from './dated-range.ts'

const cards = (...dates: (string | null)[]) => dates.map((date) => ({ date }) as Card)

it.each([
  [cards('2025-05-17T10:00:00Z', '2025-03-03T10:00:00Z'), 'Beiträge vom 3. März 2025 bis zum 17. Mai 2025'],
  [cards('2025-05-17T10:00:00Z', '2025-05-17T08:00:00Z'), 'Beiträge vom 17. Mai 2025'],
  [cards('2025-05-17T22:30:00Z', null), 'Beiträge vom 18. Mai 2025'],
  [cards(null), 'Beiträge'],
  [cards(), 'Beiträge'],
])('says from when to when a page reaches', (found, text) => expect(datedRange(found, 'Beiträge')).toBe(text))
