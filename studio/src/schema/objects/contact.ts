import { UserIcon } from '@sanity/icons/User'
import { defineField, defineType } from 'sanity'
import { emailAddress } from '../../validation/email-address.ts'
import { phoneNumber } from '../../validation/phone-number.ts'

/** A person or office one can turn to. Shown to everyone. */
export const contact = defineType({
  name: 'contact',
  title: 'Kontakt',
  type: 'object',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'Personen bitte nur mit ihrem Einverständnis nennen.',
      validation: (rule) =>
        rule.custom((name, { parent }) => {
          const { organisation, email, phone } = (parent ?? {}) as Record<string, string | undefined>
          if (name || organisation || !(email || phone)) return true
          return 'Bitte einen Namen oder eine Organisation angeben.'
        }),
    }),
    defineField({ name: 'role', title: 'Funktion', type: 'string' }),
    defineField({ name: 'organisation', title: 'Organisation oder Amt', type: 'string' }),
    defineField({
      name: 'email',
      title: 'E-Mail',
      type: 'string',
      validation: (rule) => rule.custom(emailAddress),
    }),
    defineField({
      name: 'phone',
      title: 'Telefon',
      type: 'string',
      validation: (rule) => rule.custom(phoneNumber),
    }),
  ],
  preview: {
    select: { name: 'name', role: 'role', organisation: 'organisation' },
    prepare: ({ name, role, organisation }) => ({
      title: name ?? organisation,
      subtitle: [role, name && organisation].filter(Boolean).join(', '),
    }),
  },
})
