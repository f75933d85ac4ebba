import { type DocumentActionComponent, useDocumentPairPermissions } from 'sanity'

type Permission = Parameters<typeof useDocumentPairPermissions>[0]['permission']

/** An action of ours as Sanity's own are: grey for those whose role does not permit what it does. */
export function withPermission(
  permission: Permission,
  action: DocumentActionComponent,
): DocumentActionComponent {
  const permittedAction: DocumentActionComponent = (props) => {
    const { id, type } = props
    const [permissions, isLoading] = useDocumentPairPermissions({ id, type, permission })
    const description = action(props)
    if (!description || permissions?.granted) return description
    const title = isLoading ? undefined : 'Ihre Rolle darf das nicht.'
    return { ...description, disabled: true, ...(title ? { title } : {}) }
  }
  return permittedAction
}
