import { article } from './article.ts'

export default article({
  slug: 'engagement-begleiten',
  kind: 'basiswissen',
  title: 'Engagement für Familien begleiten: zehn Fragen vor dem Start',
  teaser:
    'Patenschaften, Lesehilfe, Nachbarschaftsdienste: Bevor eine Kommune Freiwillige sucht, sollte sie diese zehn Fragen beantworten können.',
  publishedAt: '2025-12-01 08:00',
  reviewedAt: '2026-04-20',
  image: 'gemeinschaftsgarten',
  topics: ['buergerschaftliches-engagement', 'soziale-netzwerke', 'generationen'],
  related: ['practiceExample-werkstatt-der-generationen', 'article-praeventionsketten'],
  body: `
    Freiwilliges Engagement lebt davon, dass Menschen etwas geben wollen. Damit daraus gute Erfahrungen werden, für die Freiwilligen wie für die Familien, braucht es Vorbereitung.
    1. Welchen Bedarf haben uns Familien genannt?
    2. Was können Freiwillige hier besser als Fachkräfte, und was nicht?
    3. Wer ist hauptamtlich Ansprechperson, mit wie vielen Stunden?
    4. Wie lernen sich Freiwillige und Familien kennen, und wie trennt man sich wieder?
    5. Gibt es ein Schutzkonzept, und liegen erweiterte Führungszeugnisse vor?
    6. Sind Unfall- und Haftpflichtversicherung geklärt?
    7. Welche Auslagen erstatten wir, ohne dass jemand danach fragen muss?
    8. Wie bilden wir fort, und wann dürfen Freiwillige sich austauschen?
    9. Wie erreichen wir Menschen, die bisher nicht gefragt wurden?
    10. Was passiert, wenn die Förderung endet?
    !callout Grundsatz | Engagement ist freiwillig und ergänzend. Leistungen, auf die Familien einen Anspruch haben, dürfen nicht davon abhängen, ob sich jemand findet.
  `,
})
