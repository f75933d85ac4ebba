import { defineLocaleResourceBundle } from 'sanity'

/**
 * Corrections of the German translation: it makes every type neuter („Neues Kommune“), invents „unveröffentlichen“,
 * and says „live“ for what is published. And what it lacks, where editors meet it.
 */
export const wording = [
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: 'structure',
    resources: {
      'action.unpublish.label': 'Veröffentlichung aufheben',
      'banners.obsolete-draft.actions.compare-draft.tooltip':
        'Es gibt keine veröffentlichte Fassung, mit der sich dieser Entwurf vergleichen ließe.',
      'browser-document-title.new-document': '{{schemaType}} (neu)',
      'changes.action.close-label': 'Verlauf schließen',
      'panes.document-list-pane.error.max-retries-attempted':
        'Nach {{count}} erfolglosen Versuchen wird es nicht von selbst noch einmal versucht.',
      'panes.document-header-title.new.text': '{{schemaType}} (neu)',
    },
  }),
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: 'studio',
    resources: {
      'common.error': 'Fehler',
      'document-status.published-at': 'Veröffentlicht {{date}}',
      'form.field.actions-menu.title': 'Aktionen zu diesem Feld',
      'timeline.operation.edited-live': 'Veröffentlicht',
      'timeline.operation.edited-live_timestamp': 'Veröffentlicht: {{timestamp, datetime}}',
    },
  }),
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: 'releases',
    resources: {
      'presence.tooltip.one-without-release': '{{displayName}} bearbeitet dieses Dokument gerade.',
      'presence.tooltip.other': '{{count}} Personen bearbeiten dieses Dokument gerade.',
    },
  }),
]
