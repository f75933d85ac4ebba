import type { TopicText } from './topic.ts'

/** Handlungsfelder around daily life: work, time, home, help. */
export const everydayLife: TopicText[] = [
  {
    slug: 'vereinbarkeit-von-familie-und-beruf',
    title: 'Vereinbarkeit von Familie und Beruf',
    teaser:
      'Erwerbsarbeit, Sorgearbeit und Zeit füreinander: Kommunen können viel dafür tun, dass beides zusammengeht – als Arbeitgeberinnen, als Standort und als Partnerinnen der Betriebe.',
    body: `
      Ob Familie und Beruf zusammenpassen, entscheidet sich vor Ort: an der Kita mit verlässlichen Öffnungszeiten, am Bus, der zum Schichtbeginn fährt, an der Führungskraft, die Teilzeit mitdenkt.
      ## Was Kommunen gestalten können
      - **Als Arbeitgeberin:** flexible Arbeitszeiten, Führen in Teilzeit, Auszeiten für die Pflege von Angehörigen.
      - **Als Standort:** gemeinsam mit Betrieben, Kammern und Gewerkschaften Betreuungsplätze, Ferienangebote und Beratung abstimmen.
      - **Als Planerin:** Betreuungs-, Schul- und Verkehrsplanung aufeinander beziehen.
      Vereinbarkeit betrifft Väter wie Mütter und ebenso Menschen, die Angehörige pflegen.
    `,
    image: 'kuechentisch',
  },
  {
    slug: 'familienzeitpolitik',
    title: 'Familienzeitpolitik',
    teaser:
      'Öffnungszeiten, Taktpläne, Ferien und Schichten bestimmen den Alltag von Familien. Lokale Zeitpolitik macht diese Taktgeber sichtbar und stimmt sie aufeinander ab.',
    body: `
      Familien brauchen nicht nur Geld und Infrastruktur, sondern auch gemeinsame Zeit. Kommunen verfügen über mehr Stellschrauben, als oft vermutet wird: die Sprechzeiten der Ämter, die Taktung des Nahverkehrs, Ferien- und Randzeitenbetreuung oder die Zeiten von Sport- und Musikvereinen.
      ## Erste Schritte
      1. Taktgeber des Familienalltags im Quartier erfassen.
      2. Familien fragen, wo es hakt – auch diejenigen, die selten an Befragungen teilnehmen.
      3. Eine überschaubare Veränderung erproben, auswerten und verstetigen.
    `,
    image: 'zeit-fuer-familie',
  },
  {
    slug: 'wohnen-und-wohnumfeld',
    title: 'Wohnen und Wohnumfeld',
    teaser:
      'Bezahlbarer Wohnraum, sichere Wege, Grün vor der Tür: Ein gutes Wohnumfeld entlastet Familien jeden Tag – und hält sie in der Stadt oder im Dorf.',
    body: `
      Familien wählen ihren Wohnort nach Kosten, Wegen und Nachbarschaft. Bauleitplanung, Verkehrsplanung und Grünflächenplanung sind deshalb immer auch Familienpolitik. Das Baugesetzbuch verlangt, die Bedürfnisse von Familien sowie von jungen, alten und behinderten Menschen zu berücksichtigen.
      ## Woran es sich zeigt
      - Wohnungen, die sich an wechselnde Lebensphasen anpassen lassen
      - Schul- und Spielwege, die Kinder allein gehen können
      - Treffpunkte ohne Verzehrzwang, mit Schatten, Wasser und Toiletten
    `,
    image: 'stadtsilhouette',
  },
  {
    slug: 'alltagshilfen-und-praevention',
    title: 'Alltagshilfen und Prävention',
    teaser:
      'Hilfe wirkt am besten, wenn sie früh kommt, leicht zu finden ist und niemanden beschämt: von Frühen Hilfen über Lotsendienste bis zur Präventionskette.',
    body: `
      Die meisten Familien meistern ihren Alltag gut – bis etwas dazwischenkommt. Alltagshilfen schließen die Lücke zwischen Nachbarschaft und Hilfen zur Erziehung: Familienpatenschaften, Haushaltshilfen, Lotsendienste in Geburtskliniken und Arztpraxen.
      Eine **Präventionskette** verknüpft solche Angebote entlang der Biografie, von der Schwangerschaft bis zum Übergang in den Beruf, sodass an keiner Stelle eine Familie verloren geht.
    `,
    image: 'trittsteine',
  },
  {
    slug: 'gesundheit-und-pflege',
    title: 'Gesundheit und Pflege',
    teaser:
      'Gesund aufwachsen und im Alter gut versorgt sein: Kommunen verbinden Gesundheitsförderung, Pflegeberatung und Entlastung für pflegende Angehörige.',
    body: `
      Der größte Teil der Pflege in Deutschland findet zu Hause statt, getragen von Familien. Wer pflegt, braucht Information, Entlastung und Arbeitgeber, die Rücksicht nehmen. Am Anfang des Lebens geht es um Hebammenversorgung, Frühe Hilfen und gesunde Kitas und Schulen.
      Kommunale Gesundheitskonferenz, Pflegeplanung und Jugendhilfeplanung blicken oft auf dieselben Haushalte. Sie sollten es gemeinsam tun.
    `,
    image: 'haus-mit-herz',
  },
  {
    slug: 'armutspraevention',
    title: 'Armutsprävention',
    teaser:
      'Kinderarmut begrenzt Chancen. Kommunen können sie nicht allein beenden, aber ihre Folgen spürbar mildern: mit Teilhabe ohne Antragshürden und Angeboten für alle.',
    body: `
      Armut zeigt sich im Alltag: beim Mittagessen, beim Ausflug, beim Schwimmkurs. Leistungen für Bildung und Teilhabe erreichen längst nicht alle, denen sie zustehen.
      ## Wirksame Ansätze
      - Leistungen von Amts wegen anbieten statt auf Anträge zu warten
      - Angebote für alle Kinder öffnen und so Beschämung vermeiden
      - Mittel nach Sozialindex verteilen: Ungleiches ungleich behandeln
    `,
    image: 'mittagstisch',
  },
]
