import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import districtTopology from '../districts.topo.json' with { type: 'json' }
import municipalityTopology from '../municipalities.topo.json' with { type: 'json' }
import { pathData } from './path-data.ts'
import { type Bounds, createProjection, type Position } from './projection.ts'

interface Area {
  ags: string
}

const districtMap = districtTopology as unknown as Topology<{
  districts: GeometryCollection<Area>
  regions: GeometryCollection<Area>
  state: GeometryCollection<Area>
}>
const municipalityMap = municipalityTopology as unknown as Topology<{
  municipalities: GeometryCollection<Area>
}>

/** North Rhine-Westphalia's own key, the beginning of every AGS in it. */
const STATE = '05'

/** The state with a little room around it, so that borders and dots at the edge are not cut off. */
const stateBounds: Bounds = [5.82, 50.29, 9.51, 52.56]

/** All drawings of the state share this projection; 480 units across keep a page's outline below 10 KB. */
export const stateProjection = createProjection(stateBounds, 480)

const drawBorders = (object: GeometryCollection) =>
  pathData(
    mesh(districtMap, object, (a, b) => a !== b).coordinates as unknown as Position[][],
    stateProjection,
    false,
  )

/** SVG path of the state's area. */
export const statePath = areaPath(STATE)
/** SVG path of the borders between Kreise, each drawn once. */
export const districtBorders = drawBorders(districtMap.objects.districts)
/** SVG path of the borders between Regierungsbezirke. */
export const regionBorders = drawBorders(districtMap.objects.regions)

/**
 * SVG path of a Regierungsbezirk (three AGS digits), Kreis (five) or municipality (eight).
 * @throws when the AGS names none in North Rhine-Westphalia
 */
export function areaPath(ags: string, projection = stateProjection): string {
  return pathData(ringsOfArea(ags), projection, true)
}

/** Bounds of an area in degrees, named like that of areaPath. @throws as areaPath */
export function areaBounds(ags: string): Bounds {
  const positions = ringsOfArea(ags).flat()
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

function ringsOfArea(ags: string): Position[][] {
  const { districts, regions } = districtMap.objects
  if (ags === STATE) return ringsOf(districtMap, districtMap.objects.state, ags)
  if (ags.length === 3) return ringsOf(districtMap, regions, ags)
  if (ags.length === 5) return ringsOf(districtMap, districts, ags)
  return ringsOf(municipalityMap, municipalityMap.objects.municipalities, ags)
}

function ringsOf(topology: Topology, { geometries }: GeometryCollection<Area>, ags: string): Position[][] {
  const geometry = geometries.find(({ properties }) => (properties as Area | undefined)?.ags === ags)
  if (geometry?.type === 'Polygon') return positions(feature(topology, geometry).geometry.coordinates)
  if (geometry?.type === 'MultiPolygon') {
    return positions(feature(topology, geometry).geometry.coordinates.flat())
  }
  throw new Error(`No boundary for AGS ${ags}: it names no area of North Rhine-Westphalia.`)
}

/** GeoJSON allows a height as third number; boundaries have none. */
function positions(rings: readonly (readonly number[])[][]): Position[][] {
  return rings as unknown as Position[][]
}
