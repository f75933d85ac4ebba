import { CloseIcon } from '@sanity/icons/Close'
import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { FormField, type StringInputProps, set, unset, useFormValue } from 'sanity'
import { durationText } from './duration-text.ts'
import { momentText } from './moment-text.ts'
import { entryOf, readEntry } from './read-entry.ts'

/**
 * Field for a `datetime`: date and clock time in Berlin, wherever the editor's browser sits. Stores a UTC instant.
 * Sanity's own input can show a fixed zone, but silently moves a time that the clock skips. Like that input, this one
 * brings its own title and description.
 */
export function BerlinTimeInput(props: StringInputProps) {
  const { value, onChange, readOnly = false, elementProps, path, schemaType, id, level, validation } = props
  const [entered, setEntered] = useState(() => entryOf(value))
  const siblings = useFormValue(path.slice(0, -1)) as { startsAt?: string } | undefined
  const entry = readEntry(entered.date, entered.time)

  // Another editor, an undo or a restored revision may change the value under us.
  useEffect(() => {
    setEntered((current) => {
      const read = readEntry(current.date, current.time)
      return read.state === 'complete' && read.instant === value ? current : entryOf(value)
    })
  }, [value])

  const enter = (change: Partial<typeof entered>) => {
    const next = { ...entered, ...change }
    setEntered(next)
    const read = readEntry(next.date, next.time)
    if (read.state === 'complete' && read.instant !== value) onChange(set(read.instant))
    if (read.state === 'empty') onChange(unset())
  }

  const earliest = (path.at(-1) === 'endsAt' && entryOf(siblings?.startsAt).date) || '1990-01-01'
  const duration = path.at(-1) === 'endsAt' ? durationText(siblings?.startsAt, value) : ''

  return (
    <FormField
      description={schemaType.description}
      inputId={id}
      level={level}
      path={path}
      title={schemaType.title}
      validation={validation}
    >
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <TextInput
            {...elementProps}
            aria-label={`${schemaType.title}: Datum`}
            max="2100-12-31"
            min={earliest}
            onChange={(event) => enter({ date: event.currentTarget.value })}
            readOnly={readOnly}
            type="date"
            value={entered.date}
          />
          <TextInput
            aria-label={`${schemaType.title}: Uhrzeit`}
            onBlur={elementProps.onBlur}
            onChange={(event) => enter({ time: event.currentTarget.value })}
            onFocus={elementProps.onFocus}
            readOnly={readOnly}
            type="time"
            value={entered.time}
          />
          <Text muted size={1}>
            Berliner Zeit
          </Text>
          {!readOnly && (entered.date || entered.time) ? (
            <Button
              aria-label={`${schemaType.title} leeren`}
              icon={CloseIcon}
              mode="bleed"
              onClick={() => enter({ date: '', time: '' })}
              padding={2}
            />
          ) : null}
        </Flex>
        {entry.state === 'complete' ? (
          // Browsers write dates in their own language; this line says the same to everyone, with the day of the week.
          <Text muted size={1}>
            {momentText(entry.instant)}
            {duration && `, Dauer ${duration}`}
          </Text>
        ) : null}
        {entry.state === 'incomplete' || entry.state === 'refused' ? (
          <Text role="alert" size={1} style={{ color: 'var(--card-badge-critical-fg-color)' }}>
            {entry.state === 'refused'
              ? entry.reason
              : 'Bitte Datum und Uhrzeit angeben. Bis dahin wird nichts gespeichert.'}
          </Text>
        ) : null}
      </Stack>
    </FormField>
  )
}
