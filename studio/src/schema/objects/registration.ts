import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { defineField, defineType } from 'sanity'
import { emailAddress } from '../../validation/email-address.ts'
import { webAddress } from '../rules.ts'

/** How one registers. Times against the event's own are checked where the object is used. */
export const registration = defineType({
  name: 'registration',
  title: 'Anmeldung',
  type: 'object',
  icon: ClipboardIcon,
  fields: [
    defineField({
      name: 'required',
      title: 'Anmeldung erforderlich',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'opensAt',
      title: 'Anmeldung möglich ab',
      type: 'datetime',
      hidden: ({ parent }) => !parent?.required,
    }),
    defineField({
      name: 'deadline',
      title: 'Anmeldeschluss',
      type: 'datetime',
      description:
        'Danach nimmt die Website keine Anmeldung mehr an, auch nicht für spätere Termine einer Wiederholung.',
      hidden: ({ parent }) => !parent?.required,
    }),
    defineField({
      name: 'url',
      title: 'Internetadresse der Anmeldung',
      type: 'url',
      hidden: ({ parent }) => !parent?.required,
      validation: webAddress,
    }),
    defineField({
      name: 'email',
      title: 'E-Mail für die Anmeldung',
      type: 'string',
      hidden: ({ parent }) => !parent?.required,
      validation: (rule) => [
        rule.custom(emailAddress),
        rule
          .custom((email, { parent }) => {
            const { url } = (parent ?? {}) as { url?: string }
            if (email || url) return true
            return 'Wo meldet man sich an? Bitte eine Internetadresse oder E-Mail angeben.'
          })
          .warning(),
      ],
    }),
    defineField({
      name: 'capacity',
      title: 'Plätze',
      type: 'number',
      validation: (rule) => rule.integer().positive().error('Bitte eine ganze Zahl größer als 0 angeben.'),
    }),
    defineField({ name: 'fullyBooked', title: 'Ausgebucht', type: 'boolean' }),
    defineField({
      name: 'waitingList',
      title: 'Warteliste',
      type: 'boolean',
      description: 'Es gibt eine Warteliste, auch wenn alle Plätze vergeben sind.',
    }),
    defineField({
      name: 'fee',
      title: 'Kosten',
      type: 'string',
      description:
        'Zum Beispiel „45 Euro, ermäßigt 20 Euro“. Leer lassen, wenn die Teilnahme kostenfrei ist.',
    }),
  ],
})
