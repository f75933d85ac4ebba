import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'

type ConfirmDialogProps = {
  /** What will happen, a paragraph each. */
  consequences: string[]
  /** What is asked, above that. */
  children?: ReactNode
  confirm: string
  disabled?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** What an editor is told before something happens to an event, and the buttons that make it happen or not. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Stack gap={5}>
      {props.children}
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
