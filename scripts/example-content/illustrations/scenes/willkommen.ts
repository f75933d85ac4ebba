import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { pottedPlant } from '../drawing/plants.ts'
import { circle, path, polygon, rect, scrap, sheet } from '../drawing/shapes.ts'
import { cloud } from '../drawing/sky.ts'

/** A narrow house front with a door, two windows and a gable. */
function front(x: number, wall: string, roof: string, door: string, open = false) {
  const window = (dx: number, y: number) =>
    rect(x + dx, y, 78, 104, ink.paper) +
    rect(x + dx + 8, y + 8, 62, 88, ink.sun) +
    rect(x + dx + 35, y + 8, 7, 88, ink.paper) +
    rect(x + dx - 8, y + 104, 94, 12, ink.paper)
  const leaf = open
    ? rect(x + 104, 560, 112, 230, ink.sun) +
      polygon(
        [
          [x + 104, 560],
          [x + 62, 582],
          [x + 62, 806],
          [x + 104, 790],
        ],
        door,
      )
    : rect(x + 104, 560, 112, 230, door, { rx: 6 }) +
      circle(x + 198, 684, 7, ink.sun) +
      rect(x + 126, 582, 68, 60, ink.paper, { opacity: 0.35, rx: 4 })
  return sheet(
    rect(x, 290, 320, 500, wall),
    polygon(
      [
        [x - 16, 300],
        [x + 160, 150],
        [x + 336, 300],
      ],
      roof,
    ),
    circle(x + 160, 244, 26, ink.paper),
    window(54, 360),
    window(188, 360),
    rect(x + 92, 548, 136, 12, ink.paper),
    leaf,
    rect(x + 82, 786, 156, 16, ink.stone),
  )
}

export default picture(
  'Vier bunte Häuser mit Haustüren nebeneinander, eine Tür steht offen; Nachbarn begrüßen eine Familie, die mit Koffer ankommt.',
  ink.sky,
  [
    cloud(120, 130, 260),
    cloud(880, 110, 220),
    front(-30, ink.blush, ink.clay, ink.teal),
    front(370, ink.sand, ink.forest, ink.coral),
    front(770, ink.cream, ink.coral, ink.teal, true),
    front(1250, ink.pale, ink.deep, ink.ochre),
    rect(1090, 420, 160, 370, ink.rose),
    sheet(rect(0, 796, 1600, 110, ink.stone)),
    rect(0, 850, 1600, 50, ink.slate, { opacity: 0.35 }),
    pottedPlant(330, 806, 150),
    pottedPlant(800, 806, 120, ink.blue),
    pottedPlant(1300, 806, 140),
    scrap(
      person(people.neighbour, {
        x: 1050,
        y: 856,
        height: 340,
        flip: true,
        right: [26, -62],
        left: [13, -40],
      }),
    ),
    scrap(person(people.grandfather, { x: 1180, y: 846, height: 340, flip: true, right: [24, -86] })),
    scrap(person(people.kid, { x: 930, y: 808, height: 170, left: [-26, -84], right: [22, -50] })),
    scrap(
      person(people.mother, {
        x: 720,
        y: 860,
        height: 340,
        pose: 'walk',
        right: [27, -58],
        left: [-24, -50],
      }),
    ),
    scrap(
      person(people.boy, { x: 612, y: 868, height: 210, pose: 'walk', right: [13, -80], left: [-26, -74] }),
    ),
    scrap(
      person(people.man, { x: 480, y: 862, height: 360, pose: 'walk', left: [-24, -42], right: [21, -47] }),
    ),
    scrap(
      rect(330, 744, 110, 116, ink.coral, { rx: 10 }),
      rect(348, 744, 10, 116, ink.clay),
      rect(412, 744, 10, 116, ink.clay),
      path('M360 744 v-34 h50 v34', 'none', { stroke: ink.night, 'stroke-width': 9 }),
      circle(352, 866, 9, ink.night),
      circle(418, 866, 9, ink.night),
    ),
  ],
)
