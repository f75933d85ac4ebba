import ankommenImQuartier from './ankommen-im-quartier.ts'
import dasFamilienbueroKommtInsDorf from './das-familienbuero-kommt-ins-dorf.ts'
import eineKarteFuerDenKreis from './eine-karte-fuer-den-kreis.ts'
import feierabendSprechstunde from './feierabend-sprechstunde.ts'
import ferienImVerbund from './ferien-im-verbund.ts'
import lotsinnenFuerDenAnfang from './lotsinnen-fuer-den-anfang.ts'
import mittagFuerAlle from './mittag-fuer-alle.ts'
import pflegeUndBerufImRathaus from './pflege-und-beruf-im-rathaus.ts'
import werkstattDerGenerationen from './werkstatt-der-generationen.ts'
import wirBauenUnserenPlatz from './wir-bauen-unseren-platz.ts'

/** Invented projects in the portal's template, at least one from each of the five Regierungsbezirke. */
export const practiceExamples = [
  ankommenImQuartier,
  dasFamilienbueroKommtInsDorf,
  eineKarteFuerDenKreis,
  feierabendSprechstunde,
  ferienImVerbund,
  lotsinnenFuerDenAnfang,
  mittagFuerAlle,
  pflegeUndBerufImRathaus,
  werkstattDerGenerationen,
  wirBauenUnserenPlatz,
]
