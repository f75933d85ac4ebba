import { Stack, Text, TextArea } from '@sanity/ui'
import { type ComponentProps, useId } from 'react'
import { ConfirmDialog } from './ConfirmDialog.tsx'

type ChangeDialogProps = ComponentProps<typeof ConfirmDialog> & {
  note: string
  noteHint: string
  onNote: (note: string) => void
}

/** What an editor is asked and told before the status of an event changes. */
export function ChangeDialog({ note, noteHint, onNote, children, ...props }: ChangeDialogProps) {
  const noteId = useId()
  return (
    <ConfirmDialog {...props}>
      {children}
      <Stack gap={3}>
        <Text as="label" htmlFor={noteId} size={1} weight="medium">
          Hinweis für die Besucherinnen und Besucher
        </Text>
        <TextArea
          id={noteId}
          onChange={(event) => onNote(event.currentTarget.value)}
          placeholder={noteHint}
          rows={3}
          value={note}
        />
      </Stack>
    </ConfirmDialog>
  )
}
