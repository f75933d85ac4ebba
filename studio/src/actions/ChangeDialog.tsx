import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { type ReactNode, useId } from 'react'

type ChangeDialogProps = {
  /** What will happen, a paragraph each. */
  consequences: string[]
  note: string
  noteHint: string
  onNote: (note: string) => void
  /** Further questions, above the note. */
  children?: ReactNode
  confirm: string
  disabled?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** What an editor is asked and told before the status of an event changes. */
export function ChangeDialog(props: ChangeDialogProps) {
  const noteId = useId()
  return (
    <Stack gap={5}>
      {props.children}
      <Stack gap={3}>
        <Text as="label" htmlFor={noteId} size={1} weight="medium">
          Hinweis für die Besucherinnen und Besucher
        </Text>
        <TextArea
          id={noteId}
          onChange={(event) => props.onNote(event.currentTarget.value)}
          placeholder={props.noteHint}
          rows={3}
          value={props.note}
        />
      </Stack>
      <Card padding={4} radius={2} tone="primary">
        <Stack gap={4}>
          {props.consequences.map((text) => (
            <Text key={text} size={1}>
              {text}
            </Text>
          ))}
        </Stack>
      </Card>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" onClick={props.onCancel} text="Abbrechen" />
        <Button
          disabled={props.disabled ?? false}
          onClick={props.onConfirm}
          text={props.confirm}
          tone="critical"
        />
      </Flex>
    </Stack>
  )
}
