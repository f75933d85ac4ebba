import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { Card, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, useFormValue } from 'sanity'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { recurrenceSummary } from './recurrence-summary.ts'

/** The fields of a recurrence, below what they amount to: the rhythm in words and the next times. */
export function RecurrenceInput(props: ObjectInputProps) {
  const event = useFormValue([]) as StoredEvent
  const summary = recurrenceSummary(event, berlinToday())
  return (
    <Stack gap={5}>
      {summary ? (
        <Card aria-live="polite" border padding={4} radius={2} tone="transparent">
          <Stack gap={4}>
            <Text size={1} weight="semibold">
              {summary.rhythm}
            </Text>
            {summary.next.length > 0 ? (
              <Stack as="ul" aria-label="Nächste Termine" gap={3}>
                {summary.next.map(({ text, note }) => (
                  <Text as="li" key={text} size={1}>
                    {text}
                    {note && <strong>{` – ${note}`}</strong>}
                  </Text>
                ))}
              </Stack>
            ) : (
              <Text size={1}>Alle Termine sind vorbei.</Text>
            )}
            {summary.rest && (
              <Text muted size={1}>
                {summary.rest}
              </Text>
            )}
          </Stack>
        </Card>
      ) : null}
      {props.renderDefault(props)}
    </Stack>
  )
}
