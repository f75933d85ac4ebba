import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'familienpolitik-in-der-verwaltung',
  kind: 'basiswissen',
  title: 'Wo Familienpolitik in der Verwaltung zu Hause ist: sechs Organisationsmodelle',
  teaser:
    'Vom eigenen Amt bis zur lockeren Absprache: Sechs Modelle ordnen Familienpolitik in der Verwaltung ein. Entscheidend sind Auftrag, Rückhalt und Ressourcen.',
  publishedAt: '2025-09-22 08:00',
  reviewedAt: '2026-08-24',
  image: 'besprechungstisch',
  topics: ['familienfreundliche-verwaltung', 'soziale-netzwerke'],
  related: [
    'article-was-ist-kommunale-familienpolitik',
    'event-fokus-zustaendigkeit-und-rueckhalt',
    'course-kommunales-familienmanagement',
  ],
  body: `
    Familienfreundlichkeit ist Querschnittsaufgabe. Damit sie nicht zwischen den Ämtern verloren geht, braucht sie einen festen Ort. In der Praxis haben sich sechs Modelle herausgebildet. Sie unterscheiden sich vor allem darin, wie viel Durchsetzungskraft sie der Aufgabe geben – hier geordnet von stark nach schwach.
    ## Die Modelle im Überblick
    ### 1. Amt für kommunale Familienpolitik
    Ein eigenes Amt bündelt Zuständigkeiten, Personal und Haushaltsmittel. Es ist sichtbar und handlungsfähig, aber aufwendig einzurichten und steht in der Gefahr, dass andere Ämter sich nicht mehr zuständig fühlen.
    ### 2. Stabsstelle
    Die Stabsstelle ist der Verwaltungsspitze unmittelbar zugeordnet. Sie hat kurze Wege und den Blick über das ganze Haus. Fachliche Weisungen kann sie nicht erteilen; sie wirkt durch Nähe zur Leitung, gute Daten und Beharrlichkeit.
    ### 3. Federführung
    Ein bestehendes Amt, meist das Jugendamt, übernimmt die Verantwortung für das Thema mit. Das ist schnell umzusetzen. Es gelingt, wenn zusätzliche Zeit bewilligt wird und die anderen Fachbereiche die Federführung anerkennen.
    ### 4. Projektorganisation
    Ein Team aus mehreren Ämtern arbeitet auf Zeit an einem klaren Ziel, zum Beispiel einem Familienbericht. Projekte erzeugen Schwung. Offen bleibt häufig, wer danach weitermacht.
    ### 5. Koordinationsgremium
    Eine ämterübergreifende Runde stimmt Vorhaben ab. Sie kostet wenig und schafft Vertrauen. Ohne Geschäftsführung und Beschlusskraft bleibt es allerdings beim Austausch.
    ### 6. Horizontale Zentralisierung
    Aufgaben, die Familien betreffen, werden räumlich oder organisatorisch zusammengelegt, ohne dass eine Stelle die Gesamtverantwortung trägt. Für Bürgerinnen und Bürger ist das bequem, strategisch bleibt es schwach.
    !figure besprechungstisch | Ob Stabsstelle oder Runder Tisch: Ohne Auftrag der Verwaltungsspitze bleibt jede Koordination unverbindlich.
    ## Welches Modell passt?
    Eine kreisangehörige Gemeinde mit zwanzig Beschäftigten im Rathaus wird kein Familienamt gründen. Für sie kann die Federführung im Bürgerservice genau richtig sein, eingebettet in ein Netzwerk auf Kreisebene. Fragen Sie deshalb weniger nach dem Namen des Modells als nach diesen Punkten:
    - Gibt es einen schriftlichen Auftrag, am besten einen Ratsbeschluss?
    - Wer vertritt das Thema im Verwaltungsvorstand?
    - Wie viele Wochenstunden und welche Mittel stehen fest zur Verfügung?
    - Wer liefert Daten, und wer darf sie zusammenführen?
    - Wie werden Familien beteiligt?
    !callout Tipp für den Einstieg | Modelle lassen sich kombinieren: Eine halbe Stabsstelle, die ein Koordinationsgremium leitet und alle vier Jahre einen Familienbericht als Projekt steuert, ist oft wirksamer als ein großes Amt ohne Rückhalt.
  `,
  sources: [sources.gerlach],
  organisations: ['iqz', 'landesnetzwerk-familienbueros'],
})
