import { recurrenceFrequencies } from '@iqz/shared/vocabulary/recurrence-frequencies.ts'
import { weekdays } from '@iqz/shared/vocabulary/weekdays.ts'
import { RefreshIcon } from '@sanity/icons/Refresh'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { optionsOf } from '../options-of.ts'

type Parent = { frequency?: string } | undefined

const isOnce = ({ parent }: { parent: Parent }) => !parent?.frequency

/**
 * The rhythm in which one event takes place again and again, and the days on which it does not. What is wrong with it the
 * event says (`recurrenceProblems`), by the rules that the site reads it with; here are only those that the site does not need.
 */
export const recurrence = defineType({
  name: 'recurrence',
  title: 'Wiederholung',
  type: 'object',
  icon: RefreshIcon,
  fields: [
    defineField({
      name: 'frequency',
      title: 'Rhythmus',
      type: 'string',
      options: { list: optionsOf(recurrenceFrequencies) },
      description:
        'Leer lassen, wenn die Veranstaltung nur einmal stattfindet. Tag und Uhrzeit ergeben sich aus dem ersten Termin.',
    }),
    defineField({
      name: 'interval',
      title: 'Abstand',
      type: 'number',
      description: '1: jede Woche, jeden Monat, jedes Jahr; 2: jede zweite und so weiter.',
      hidden: isOnce,
    }),
    defineField({
      name: 'weekdays',
      title: 'Weitere Wochentage',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: optionsOf(weekdays), layout: 'grid' },
      description: 'Nur nötig, wenn die Veranstaltung an mehreren Tagen der Woche stattfindet.',
      hidden: ({ parent }) => parent?.frequency !== 'weekly',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'fromMonthEnd',
      title: 'Vom Monatsende her zählen',
      type: 'boolean',
      description: 'Zum Beispiel „am letzten Freitag“ statt „am vierten Freitag“.',
      hidden: ({ parent }) => parent?.frequency !== 'monthlyByWeekday',
    }),
    defineField({
      name: 'until',
      title: 'Wiederholen bis',
      type: 'date',
      hidden: isOnce,
      options: { dateFormat: 'DD.MM.YYYY' },
      description: 'Der letzte Tag, an dem ein Termin liegen darf. Oder die Anzahl der Termine angeben.',
    }),
    defineField({
      name: 'count',
      title: 'Anzahl der Termine',
      type: 'number',
      hidden: isOnce,
      description: 'Der erste Termin zählt mit, ausgefallene auch.',
    }),
    defineField({
      name: 'excludedDates',
      title: 'Kein Termin am',
      type: 'array',
      hidden: isOnce,
      of: [defineArrayMember({ type: 'date', options: { dateFormat: 'DD.MM.YYYY' } })],
      description:
        'Tage, an denen von Anfang an kein Termin geplant ist, zum Beispiel in den Ferien. Einen schon angekündigten Termin bitte unter „Einzelne Termine“ absagen: Nur so erfahren es Menschen, die den Kalender abonniert haben.',
      validation: (rule) => rule.unique().error('Dieser Tag ist doppelt angegeben.'),
    }),
    defineField({
      name: 'exceptions',
      title: 'Einzelne Termine',
      type: 'array',
      hidden: isOnce,
      of: [defineArrayMember({ type: 'occurrenceException' })],
      description: 'Einzelne Termine verlegen, ändern oder absagen.',
    }),
  ],
})
