interface Step {
  title: string
  text: string
  /** What should be done before the next step. */
  check: string
}

/** The text of the Handreichung that the article "In zehn Schritten zum kommunalen Familienbericht" offers. */
export const handoutText = {
  title: 'In zehn Schritten zum kommunalen Familienbericht',
  subtitle: 'Handreichung für Städte, Gemeinden und Kreise',
  introduction:
    'Ein Familienbericht muss kein dickes Buch sein. Er soll gelesen werden und zu Entscheidungen führen. Rechnen Sie mit neun bis zwölf Monaten. Die Kästchen helfen, den Überblick zu behalten.',
  steps: [
    {
      title: 'Anlass klären',
      text: 'Welche Entscheidung soll der Bericht vorbereiten? Wer wartet auf das Ergebnis?',
      check: 'Der Anlass passt in einen Satz.',
    },
    {
      title: 'Auftrag holen',
      text: 'Rat oder Kreistag beschließen den Bericht, seinen Rhythmus und die Mittel.',
      check: 'Ein Beschluss liegt vor.',
    },
    {
      title: 'Team bilden',
      text: 'Jugendhilfe-, Schul-, Sozial- und Stadtplanung, Statistik, Gleichstellung und Datenschutz arbeiten zusammen.',
      check: 'Alle kennen ihre Aufgabe und ihren Zeitanteil.',
    },
    {
      title: 'Fragen festlegen',
      text: 'Höchstens acht Leitfragen. Was keine Folgen hätte, wird nicht gefragt.',
      check: 'Die Verwaltungsspitze hat den Fragen zugestimmt.',
    },
    {
      title: 'Daten sichten',
      text: 'Was liegt vor, was fehlt, was darf zusammengeführt werden? Kleine Fallzahlen bleiben geschützt.',
      check: 'Eine Liste der Datenquellen mit Ansprechpersonen liegt vor.',
    },
    {
      title: 'Familien befragen',
      text: 'Kurz, in mehreren Sprachen, auf Papier und online. Planen Sie Wege zu Familien ein, die selten antworten.',
      check: 'Der Fragebogen ist mit fünf Familien getestet.',
    },
    {
      title: 'Auswerten und verstehen',
      text: 'Besprechen Sie Ergebnisse mit Fachkräften aus den Quartieren, bevor Sie Schlüsse ziehen.',
      check: 'Auffällige Werte sind erklärt oder als offen benannt.',
    },
    {
      title: 'Zurückmelden',
      text: 'Zuerst erfahren die Familien, die geantwortet haben, was herausgekommen ist.',
      check: 'Es gibt eine Kurzfassung in verständlicher Sprache.',
    },
    {
      title: 'Folgerungen formulieren',
      text: 'Drei bis fünf Ziele mit Verantwortung und Frist sind besser als dreißig Wünsche.',
      check: 'Zu jedem Ziel gehört ein Zeichen, an dem man den Erfolg erkennt.',
    },
    {
      title: 'Beschließen und wiederholen',
      text: 'Beraten Sie den Bericht im Rat, prüfen Sie die Umsetzung jährlich und legen Sie den nächsten Bericht fest.',
      check: 'Der Termin für den nächsten Bericht steht.',
    },
  ] satisfies Step[],
  closing:
    'Kleinere Gemeinden gehen die Schritte 3 bis 6 am besten gemeinsam mit dem Kreis oder mit Nachbargemeinden.',
  imprint:
    'Herausgegeben vom IQZ-Portal als Beispiel, Stand November 2026. Den gleichen Inhalt finden Sie als Internetseite im Portal.',
}
