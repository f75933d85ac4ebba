import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'

/** A picture with what accessibility and law ask for. */
export const figure = defineType({
  name: 'figure',
  title: 'Bild',
  type: 'image',
  icon: ImageIcon,
  options: { hotspot: true, accept: 'image/jpeg,image/png,image/webp,image/avif,image/gif' },
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternativtext',
      type: 'string',
      description:
        'Was ist zu sehen? Ein kurzer Satz für Menschen, die das Bild nicht sehen können – ohne „Bild von …“.',
      hidden: ({ parent }) => parent?.decorative === true,
      validation: (rule) => [
        rule.custom((alt, { parent }) => {
          const image = parent as { asset?: unknown; decorative?: boolean } | undefined
          if (!image?.asset || image.decorative || alt?.trim()) return true
          return 'Bitte einen Alternativtext angeben oder das Bild als schmückend kennzeichnen.'
        }),
        rule.max(200).warning('Ein Alternativtext sollte kurz sein: möglichst höchstens 200 Zeichen.'),
      ],
    }),
    defineField({
      name: 'decorative',
      title: 'Nur Schmuck',
      type: 'boolean',
      description: 'Das Bild trägt keine Information. Vorleseprogramme überspringen es.',
    }),
    defineField({
      name: 'caption',
      title: 'Bildunterschrift',
      type: 'string',
      description: 'Steht sichtbar unter dem Bild.',
    }),
    defineField({
      name: 'credit',
      title: 'Bildnachweis',
      type: 'string',
      description: 'Wer hat das Bild gemacht, unter welcher Lizenz? Zum Beispiel „Foto: Stadt Bochum“.',
    }),
  ],
  preview: { select: { title: 'alt', subtitle: 'caption', media: 'asset' } },
})
