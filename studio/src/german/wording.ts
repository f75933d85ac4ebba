import { defineLocaleResourceBundle } from 'sanity'

/**
 * Corrections of the German translation: it makes every type neuter („Neues Kommune“), invents „unveröffentlichen“,
 * and says „live“ for what is published.
 */
export const wording = [
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: 'structure',
    resources: {
      'action.unpublish.label': 'Veröffentlichung aufheben',
      'browser-document-title.new-document': '{{schemaType}} (neu)',
      'panes.document-header-title.new.text': '{{schemaType}} (neu)',
    },
  }),
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: 'studio',
    resources: {
      'timeline.operation.edited-live': 'Veröffentlicht',
      'timeline.operation.edited-live_timestamp': 'Veröffentlicht: {{timestamp, datetime}}',
    },
  }),
]
