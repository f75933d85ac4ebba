import { article } from './article.ts'

/** Deliberately without image, topics and related content: all of them are optional. */
export default article({
  slug: 'portal-ist-online',
  kind: 'meldung',
  title: 'Das Portal ist online',
  teaser:
    'Wissen, Praxisbeispiele, Veranstaltungen und Qualifizierung für kommunale Familienpolitik in Nordrhein-Westfalen – an einem Ort. Wir freuen uns auf Ihre Hinweise.',
  publishedAt: '2026-10-12 09:00',
  body: `
    Dieses Portal richtet sich an alle, die in Städten, Gemeinden und Kreisen für Familien arbeiten: in der Verwaltung, in der Politik, bei freien Trägern, in Verbänden und Initiativen.
    Sie finden hier Fachbeiträge mit Quellen, Beispiele aus der Praxis, einen Veranstaltungskalender und die Ansprechpersonen des kommunalen Familienmanagements in Ihrer Region. Fehlt etwas oder stimmt etwas nicht, schreiben Sie uns.
  `,
})
