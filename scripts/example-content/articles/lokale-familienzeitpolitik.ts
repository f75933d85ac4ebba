import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'lokale-familienzeitpolitik',
  kind: 'vertiefung',
  title: 'Die Taktgeber des Alltags: lokale Familienzeitpolitik',
  teaser:
    'Kita-Schluss um 16:00 Uhr, Schichtende um 16:30 Uhr, der Bus um 16:10 Uhr: Wie Kommunen Zeitkonflikte erkennen und gemeinsam mit anderen entschärfen.',
  publishedAt: '2026-02-02 08:00',
  reviewedAt: '2026-11-02',
  image: 'zeit-fuer-familie',
  topics: ['familienzeitpolitik', 'vereinbarkeit-von-familie-und-beruf'],
  related: [
    'practiceExample-feierabend-sprechstunde',
    'event-zeitwerkstatt-oktober-2026',
    'article-neunter-familienbericht',
  ],
  body: `
    Zeit ist im Familienalltag eine ebenso knappe Ressource wie Geld. Der Achte Familienbericht der Bundesregierung hat dem Thema 2012 einen ganzen Band gewidmet und die kommunale Ebene ausdrücklich als Handlungsfeld benannt: Hier werden die Taktgeber bestimmt, nach denen Familien sich richten.
    ## Wer den Takt angibt
    - **Bildung und Betreuung:** Öffnungs-, Bring- und Schließzeiten, Ferien
    - **Arbeit:** Schichtpläne, Kernzeiten, Konferenzen am späten Nachmittag
    - **Mobilität:** Fahrpläne, Umsteigezeiten, Schulwege
    - **Dienstleistungen:** Sprechzeiten der Ämter, Praxen, Geschäfte
    - **Freizeit:** Trainings- und Probenzeiten
    Jeder Takt für sich ist vernünftig begründet. Zum Problem wird ihr Zusammenspiel. Und die Lasten sind ungleich verteilt: Wer allein erzieht, in Schichten arbeitet oder kein Auto hat, spürt jede Lücke zuerst.
    ## Zeitkonflikte sichtbar machen
    Ein Zeitbüro muss niemand gründen. Für den Anfang genügt eine **Zeitlandkarte** eines Quartiers: An einem Nachmittag tragen Eltern, Einrichtungen und Betriebe ein, wann was geöffnet ist und wo es klemmt. Erfahrungsgemäß zeigen sich drei oder vier Konflikte, die viele betreffen.
    !figure werkstattkarten | Auf der Zeitlandkarte wird sichtbar, welche Takte nicht zueinanderpassen.
    ## Mit kleinen Veränderungen anfangen
    1. Eine **Abendsprechstunde** im Familienbüro, verlässlich am selben Wochentag
    2. **Abgestimmte Ferienschließungen** der Kitas eines Stadtteils
    3. **Fünf Minuten**, die der Bus später fährt
    4. Ausschusssitzungen und Elternabende mit **Kinderbetreuung** oder als hybride Sitzung
    Zeitpolitik lebt von Partnern, denen die Kommune nichts vorschreiben kann. Ein Lokales Bündnis für Familie ist dafür ein guter Rahmen. Wie das gelingen kann, zeigt das Beispiel [Feierabend-Sprechstunde](practiceExample-feierabend-sprechstunde).
    ## Woran Sie Erfolg erkennen
    Nicht an der Zahl der Termine, sondern an den Antworten auf eine einfache Frage, vor und nach der Veränderung gestellt: „Wie oft in der letzten Woche mussten Sie sich beeilen, weil Zeiten nicht zusammenpassten?“
  `,
  sources: [sources.familienbericht8, sources.familienbericht7],
})
