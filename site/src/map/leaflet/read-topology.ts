import type { GeometryCollection, Topology } from 'topojson-specification'
import districtsUrl from '../districts.topo.json?url'
import municipalitiesUrl from '../municipalities.topo.json?url'

export interface NamedArea {
  ags: string
  name: string
}

type Districts = Topology<{
  districts: GeometryCollection<NamedArea>
  regions: GeometryCollection<{ ags: string }>
}>
type Municipalities = Topology<{ municipalities: GeometryCollection<NamedArea> }>

/** Boundaries of Kreise and Regierungsbezirke. @throws when the file cannot be fetched */
export const readDistricts = () => read<Districts>(districtsUrl)

/** Boundaries of all municipalities, three times as large: wanted only when zoomed in. @throws as readDistricts */
export const readMunicipalities = () => read<Municipalities>(municipalitiesUrl)

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`)
  return (await response.json()) as T
}
