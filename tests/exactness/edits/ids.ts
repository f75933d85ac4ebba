/** Every id that random content may use, by type: few, so that documents meet, and always some that nobody created. */
export const ids = {
  siteSettings: ['siteSettings'],
  page: ['page-1', 'page-2', 'page-3'],
  topic: ['topic-1', 'topic-2', 'topic-3', 'topic-4'],
  organisation: ['organisation-1', 'organisation-2', 'organisation-3'],
  article: ['article-1', 'article-2', 'article-3', 'article-4', 'article-5', 'article-6', 'article-7'],
  practiceExample: ['practiceExample-1', 'practiceExample-2', 'practiceExample-3'],
  eventSeries: ['eventSeries-1', 'eventSeries-2'],
  event: ['event-1', 'event-2', 'event-3', 'event-4', 'event-5', 'event-6', 'event-7'],
  withdrawnEvent: ['withdrawn-event-1', 'withdrawn-event-2', 'withdrawn-nothing'],
  course: ['course-1', 'course-2', 'course-3'],
  manager: ['manager-1', 'manager-2', 'manager-3', 'manager-4', 'manager-5'],
  // Aachen, Düsseldorf, Bocholt, Altena: two of one Regierungsbezirk would hide what goes to the wrong one.
  municipality: [
    'municipality-05334002',
    'municipality-05111000',
    'municipality-05554008',
    'municipality-05962004',
  ],
} as const

export type RandomType = keyof typeof ids
