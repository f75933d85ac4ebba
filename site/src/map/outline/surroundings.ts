import { type Municipality, municipalities } from '@iqz/shared/geography/municipalities.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import { namesWithRoom, widthOf } from './names-with-room.ts'
import { type Bounds, createProjection, type Projection } from './projection.ts'
import { areaBounds, areaPath } from './shapes.ts'

/** A municipality and what lies around it, drawn large enough to find one's way. */
export interface Surroundings {
  projection: Projection
  /** SVG path of the municipality. */
  municipality: string
  /** SVG path of its neighbours, as far as they are in the drawing. */
  neighbours: string
  /** Names of neighbours that have room, with their middle in drawing units. */
  names: { name: string; x: number; y: number }[]
}

/** Drawing units, about as many pixels as a fact beside a text is wide. */
const WIDTH = 340
/** Kilometres that a drawing shows from west to east at least: a town's neighbours. */
const AT_LEAST = 24
/** How much of its drawing a large municipality fills. */
const SHARE = 0.6
const KILOMETRES_PER_DEGREE = 111.3

const boundsOf = oncePerObject(({ ags }: Municipality) => areaBounds(ags))

/** Draws a municipality in the middle of its neighbours, in the shape of a picture four wide and three high. */
export const surroundingsOf: (municipality: Municipality) => Surroundings = oncePerObject((municipality) => {
  const bounds = boundsAround(boundsOf(municipality))
  const projection = createProjection(bounds, WIDTH)
  const near = municipalities.filter((other) => other !== municipality && overlap(boundsOf(other), bounds))
  const spot = ({ longitude, latitude }: Municipality) => {
    const [x, y] = projection.project([longitude, latitude]).map(Math.round) as [number, number]
    return { x, y }
  }
  const named = near.map((other) => {
    const [west, , east] = boundsOf(other)
    return {
      name: other.name,
      ...spot(other),
      areaWidth: projection.project([east, 0])[0] - projection.project([west, 0])[0],
    }
  })
  return {
    projection,
    municipality: areaPath(municipality.ags, projection),
    neighbours: near.map(({ ags }) => areaPath(ags, projection)).join(''),
    names: namesWithRoom(named, [spot(municipality)])
      .filter((name) => isInside(name, projection))
      .map(({ name, x, y }) => ({ name, x, y })),
  }
})

function boundsAround([west, south, east, north]: Bounds): Bounds {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2]
  const shortened = Math.cos(latitude * (Math.PI / 180))
  const across = (east - west) * shortened
  const width = Math.max(AT_LEAST / KILOMETRES_PER_DEGREE, across / SHARE, ((north - south) * 4) / 3 / SHARE)
  const [halfWidth, halfHeight] = [width / shortened / 2, (width * 3) / 4 / 2]
  return [longitude - halfWidth, latitude - halfHeight, longitude + halfWidth, latitude + halfHeight]
}

const overlap = (a: Bounds, b: Bounds) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Whether a name of 12 px is in the drawing as a whole. */
function isInside(name: { name: string; x: number; y: number }, { width, height }: Projection) {
  const { x, y } = name
  const half = widthOf(name) / 2 + 4
  return x > half && x < width - half && y > 12 && y < height - 12
}
