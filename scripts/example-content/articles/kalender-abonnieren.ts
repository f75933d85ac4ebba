import { article } from './article.ts'

export default article({
  slug: 'kalender-abonnieren',
  kind: 'meldung',
  title: 'Termine im eigenen Kalender: So abonnieren Sie unsere Veranstaltungen',
  teaser:
    'Alle Termine, nur ein Handlungsfeld oder nur Ihr Regierungsbezirk: Unsere Kalender lassen sich in Outlook, auf dem Smartphone und in vielen anderen Programmen abonnieren.',
  publishedAt: '2026-11-19 08:30',
  image: 'online-treffen',
  related: ['event-netzwerktreffen-familienmanagement-dezember-2026'],
  body: `
    Ein Abonnement hat gegenüber dem Abschreiben einen Vorteil: Wird eine Veranstaltung verschoben oder abgesagt, ändert sie sich auch in Ihrem Kalender. Sie müssen sich nicht registrieren, und wir erfahren nicht, wer abonniert.
    1. Öffnen Sie die Seite „Kalender abonnieren“.
    2. Wählen Sie alle Termine, ein Handlungsfeld, einen Regierungsbezirk oder die Kurse.
    3. Kopieren Sie die Adresse und fügen Sie sie in Ihrem Kalenderprogramm als Internetkalender hinzu.
    Einzelne Termine können Sie auf der Seite der Veranstaltung herunterladen.
  `,
})
