import { defineField } from 'sanity'
import { webAddress } from '../rules.ts'

/** Where one dials in. Public like everything else in a document, so no personal access links. */
export const onlineUrlField = defineField({
  name: 'onlineUrl',
  title: 'Adresse für die Online-Teilnahme',
  type: 'url',
  group: 'where',
  description: 'Wird öffentlich angezeigt. Zugangsdaten bitte nur an Angemeldete schicken.',
  hidden: ({ parent }) => parent?.attendance === 'onsite' && parent?.status !== 'movedOnline',
  validation: webAddress,
})
