import { defineField } from 'sanity'
import { emailAddress } from '../../validation/email-address.ts'
import { phoneNumber } from '../../validation/phone-number.ts'
import { webAddress } from '../rules.ts'

/** How to reach somebody by e-mail; in the group `contact`. */
export const emailField = defineField({
  name: 'email',
  title: 'E-Mail',
  type: 'string',
  group: 'contact',
  validation: (rule) => rule.custom(emailAddress),
})

/** How to reach somebody by telephone; in the group `contact`. */
export const phoneField = defineField({
  name: 'phone',
  title: 'Telefon',
  type: 'string',
  group: 'contact',
  validation: (rule) => rule.custom(phoneNumber),
})

/** Where somebody is found on the web; in the group `contact`. */
export const websiteField = defineField({
  name: 'website',
  title: 'Internetseite',
  type: 'url',
  group: 'contact',
  validation: webAddress,
})
