import type { Illustration } from './drawing/picture.ts'
import bausteine from './scenes/bausteine.ts'
import besprechungstisch from './scenes/besprechungstisch.ts'
import bibliothek from './scenes/bibliothek.ts'
import bruecke from './scenes/bruecke.ts'
import fahrrad from './scenes/fahrrad.ts'
import familienbericht from './scenes/familienbericht.ts'
import gemeinschaftsgarten from './scenes/gemeinschaftsgarten.ts'
import generationen from './scenes/generationen.ts'
import handreichung from './scenes/handreichung.ts'
import hausMitHerz from './scenes/haus-mit-herz.ts'
import kartenpins from './scenes/kartenpins.ts'
import kuechentisch from './scenes/kuechentisch.ts'
import lotsenLeuchtturm from './scenes/lotsen-leuchtturm.ts'
import mittagstisch from './scenes/mittagstisch.ts'
import onlineTreffen from './scenes/online-treffen.ts'
import rathaus from './scenes/rathaus.ts'
import spielplatz from './scenes/spielplatz.ts'
import stadtsilhouette from './scenes/stadtsilhouette.ts'
import trittsteine from './scenes/trittsteine.ts'
import werkstattkarten from './scenes/werkstattkarten.ts'
import willkommen from './scenes/willkommen.ts'
import zeitFuerFamilie from './scenes/zeit-fuer-familie.ts'
import zertifikat from './scenes/zertifikat.ts'

/** Every illustration of the example content by the name of its file in images/; drawn by render.ts. */
export const illustrations = {
  bausteine,
  besprechungstisch,
  bibliothek,
  bruecke,
  fahrrad,
  familienbericht,
  gemeinschaftsgarten,
  generationen,
  handreichung,
  'haus-mit-herz': hausMitHerz,
  kartenpins,
  kuechentisch,
  'lotsen-leuchtturm': lotsenLeuchtturm,
  mittagstisch,
  'online-treffen': onlineTreffen,
  rathaus,
  spielplatz,
  stadtsilhouette,
  trittsteine,
  werkstattkarten,
  willkommen,
  'zeit-fuer-familie': zeitFuerFamilie,
  zertifikat,
} satisfies Record<string, Illustration>

export type IllustrationName = keyof typeof illustrations
