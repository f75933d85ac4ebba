import { article } from './article.ts'

export default article({
  slug: 'audit-familienfreundlichkeit',
  kind: 'instrument',
  title: 'Audit: Familienfreundlichkeit systematisch entwickeln',
  teaser:
    'Ein Audit führt in etwa einem Jahr von der Bestandsaufnahme zum beschlossenen Maßnahmenplan. Für wen sich der Weg lohnt und was er verlangt.',
  publishedAt: '2026-03-16 08:00',
  image: 'zertifikat',
  topics: ['familienfreundliche-verwaltung'],
  related: ['article-leitbild-und-zielvereinbarung', 'practiceExample-pflege-und-beruf-im-rathaus'],
  body: `
    Ein Audit ist ein begleitetes Verfahren: Externe Fachleute moderieren, die Kommune entscheidet. Am Ende stehen eine Zielvereinbarung und ein Zertifikat, das befristet gilt und erneuert werden kann. Beim Audit *familiengerechte Kommune* etwa dauert der Weg zwölf Monate, das Zertifikat gilt drei Jahre.
    ## Der Ablauf in fünf Schritten
    1. **Beschluss:** Rat und Verwaltungsspitze wollen das Verfahren und stellen Mittel bereit.
    2. **Bestandsaufnahme:** Was gibt es, wer nutzt es, was fehlt?
    3. **Werkstätten:** Verwaltung, Politik, Träger und Familien entwickeln Ziele.
    4. **Zielvereinbarung:** Der Rat beschließt Maßnahmen, Zuständigkeiten und Fristen.
    5. **Begutachtung und Zertifikat:** Eine unabhängige Stelle prüft das Ergebnis. Danach wird jährlich berichtet.
    ## Was dafür spricht
    - Der Blick von außen löst festgefahrene Zuständigkeitsfragen.
    - Ein Zeitplan mit Terminen hält das Thema auf der Tagesordnung.
    - Das Zertifikat macht Anstrengungen sichtbar, auch für Betriebe und Zuziehende.
    ## Was Sie vorher klären sollten
    Ein Audit bindet Arbeitszeit: Es braucht eine koordinierende Person mit festem Stundenanteil und Werkstatttage mit Beteiligten aus mehreren Ämtern. Wer gerade eine Verwaltungsreform stemmt oder eine Wahl vor sich hat, wählt besser einen anderen Zeitpunkt.
    !callout Alternative für den Anfang | Auch ohne Zertifikat ist eine Selbstbewertung möglich. Die Fragen am Ende unseres Beitrags zu den Organisationsmodellen sind dafür ein guter Ausgangspunkt.
  `,
})
