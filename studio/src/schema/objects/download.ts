import { DownloadIcon } from '@sanity/icons/Download'
import { defineField, defineType } from 'sanity'

/** A file visitors can take with them. */
export const download = defineType({
  name: 'download',
  title: 'Datei zum Herunterladen',
  type: 'file',
  icon: DownloadIcon,
  options: { accept: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt,.zip' },
  fields: [
    defineField({
      name: 'title',
      title: 'Titel (Pflichtfeld)',
      type: 'string',
      description: 'Sagt, was in der Datei steht. Dateiart und Größe ergänzt die Website von selbst.',
      validation: (rule) => rule.required().error('Bitte einen Titel angeben.'),
    }),
    defineField({ name: 'description', title: 'Beschreibung', type: 'text', rows: 2 }),
  ],
  validation: (rule) => rule.assetRequired().error('Bitte eine Datei hochladen.'),
  preview: { select: { title: 'title', subtitle: 'asset.originalFilename' } },
})
