import { CalendarIcon } from '@sanity/icons/Calendar'
import { definePlugin } from 'sanity'
import { route } from 'sanity/router'
import { MonthOverview } from './MonthOverview.tsx'

/** The tool „Monatsübersicht“: all dates of a month, at `/monat/2027-03`. */
export const monthOverview = definePlugin({
  name: 'month-overview',
  tools: [
    {
      name: 'monat',
      title: 'Monatsübersicht',
      icon: CalendarIcon,
      component: MonthOverview,
      router: route.create('/', [route.create('/:month')]),
    },
  ],
})
