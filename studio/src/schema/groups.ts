import type { FieldGroupDefinition } from 'sanity'

/** Tabs of the document forms. Every form uses the same names, so that editors find things where they expect them. */
export const groups = {
  content: { name: 'content', title: 'Inhalt', default: true },
  when: { name: 'when', title: 'Termin' },
  where: { name: 'where', title: 'Ort' },
  registration: { name: 'registration', title: 'Anmeldung' },
  people: { name: 'people', title: 'Beteiligte' },
  runs: { name: 'runs', title: 'Durchgänge' },
  evidence: { name: 'evidence', title: 'Quellen und Material' },
  classification: { name: 'classification', title: 'Einordnung' },
  publication: { name: 'publication', title: 'Veröffentlichung' },
  contact: { name: 'contact', title: 'Kontakt' },
  certificate: { name: 'certificate', title: 'Zertifikat und Einwilligung' },
  home: { name: 'home', title: 'Startseite' },
  footer: { name: 'footer', title: 'Fußbereich' },
} as const satisfies Record<string, FieldGroupDefinition>
