import { geoJSON, type Map as LeafletMap, layerGroup } from 'leaflet'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Marker } from '../markers/marker.ts'
import { areaNames, createNamePane, drawAreaNames } from './area-names.ts'
import { readDistricts, readMunicipalities } from './read-topology.ts'

/** From here on the boundaries of municipalities are drawn: a village is then some 40 pixels wide. */
const MUNICIPALITIES_FROM = 9.5

export interface Basemap {
  /**
   * Draws what the map's zoom level shows, names where no marker covers them; fetches the municipalities the first time they are needed.
   * @throws when they cannot be fetched; what is drawn already stays, and the next call tries again
   */
  draw(markers: readonly Marker[]): Promise<void>
}

/**
 * Draws Kreise and Regierungsbezirke, and municipalities when zoomed in.
 * @param chosenArea AGS of the Regierungsbezirk or Kreis to stand out, or null
 * @throws when the boundaries cannot be fetched
 */
export async function createBasemap(map: LeafletMap, chosenArea: string | null): Promise<Basemap> {
  const topology = await readDistricts()
  const { districts, regions } = topology.objects
  const areas = feature(topology, districts)
  geoJSON(areas, {
    interactive: false,
    style: (area) => ({ className: areaClass(area?.properties.ags, chosenArea) }),
  }).addTo(map)
  borders(topology, regions, 'map-border map-border--region').addTo(map)

  createNamePane(map)
  const names = layerGroup().addTo(map)
  const districtNames = areaNames(areas)
  let close: Promise<Awaited<ReturnType<typeof loadMunicipalities>>> | null = null

  return {
    async draw(markers) {
      const isClose = () => map.getZoom() >= MUNICIPALITIES_FROM
      if (isClose()) {
        close ??= loadMunicipalities()
        close.catch(() => {
          close = null
        })
      }
      const municipalities = await close
      if (!municipalities || !isClose()) {
        municipalities?.lines.remove()
        drawAreaNames(map, names, districtNames, markers)
        return
      }
      municipalities.lines.addTo(map)
      drawAreaNames(map, names, municipalities.names, markers)
    },
  }
}

async function loadMunicipalities() {
  const topology = await readMunicipalities()
  const { municipalities } = topology.objects
  return {
    lines: borders(topology, municipalities, 'map-border map-border--municipality'),
    names: areaNames(feature(topology, municipalities)),
  }
}

const areaClass = (ags: string, chosenArea: string | null) =>
  chosenArea && ags.startsWith(chosenArea) ? 'map-area map-area--chosen' : 'map-area'

const borders = (topology: Topology, object: GeometryObject, className: string) =>
  geoJSON(
    mesh(topology, object, (a, b) => a !== b),
    { interactive: false, style: { className } },
  )
