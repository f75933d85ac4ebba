import auditFamilienfreundlichkeit from './audit-familienfreundlichkeit.ts'
import dokumentationFachtagPraeventionsketten2026 from './dokumentation-fachtag-praeventionsketten-2026.ts'
import dokumentationZeitwerkstatt2026 from './dokumentation-zeitwerkstatt-2026.ts'
import engagementBegleiten from './engagement-begleiten.ts'
import familienInVielfalt from './familien-in-vielfalt.ts'
import familienfreundlicheSitzungen from './familienfreundliche-sitzungen.ts'
import familienfreundlichkeitspruefung from './familienfreundlichkeitspruefung.ts'
import familienpolitikInDerVerwaltung from './familienpolitik-in-der-verwaltung.ts'
import handreichungFamilienbericht from './handreichung-familienbericht.ts'
import kalenderAbonnieren from './kalender-abonnieren.ts'
import kinderAnDerPlanungBeteiligen from './kinder-an-der-planung-beteiligen.ts'
import kommunaleFamilienberichterstattung from './kommunale-familienberichterstattung.ts'
import leitbildUndZielvereinbarung from './leitbild-und-zielvereinbarung.ts'
import lokaleFamilienzeitpolitik from './lokale-familienzeitpolitik.ts'
import neunterFamilienbericht from './neunter-familienbericht.ts'
import pflegendeAngehoerige from './pflegende-angehoerige.ts'
import portalIstOnline from './portal-ist-online.ts'
import praeventionsketten from './praeventionsketten.ts'
import rechtlicheGrundlagen from './rechtliche-grundlagen.ts'
import rechtsanspruchGanztag from './rechtsanspruch-ganztag.ts'
import wasIstKommunaleFamilienpolitik from './was-ist-kommunale-familienpolitik.ts'
import zertifikatskurs2027Anmeldung from './zertifikatskurs-2027-anmeldung.ts'

/** Contributions of all seven kinds. */
export const articles = [
  auditFamilienfreundlichkeit,
  dokumentationFachtagPraeventionsketten2026,
  dokumentationZeitwerkstatt2026,
  engagementBegleiten,
  familienInVielfalt,
  familienfreundlicheSitzungen,
  familienfreundlichkeitspruefung,
  familienpolitikInDerVerwaltung,
  handreichungFamilienbericht,
  kalenderAbonnieren,
  kinderAnDerPlanungBeteiligen,
  kommunaleFamilienberichterstattung,
  leitbildUndZielvereinbarung,
  lokaleFamilienzeitpolitik,
  neunterFamilienbericht,
  pflegendeAngehoerige,
  portalIstOnline,
  praeventionsketten,
  rechtlicheGrundlagen,
  rechtsanspruchGanztag,
  wasIstKommunaleFamilienpolitik,
  zertifikatskurs2027Anmeldung,
]
