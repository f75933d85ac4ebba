import { house } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { circle, path, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { cloud, sunDisc } from '../drawing/sky.ts'

const [cx, cy, r] = [800, 566, 288]

const marks = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6
  const inner = hour % 3 === 0 ? r - 84 : r - 64
  return stroke(
    [
      [cx + Math.sin(angle) * inner, cy - Math.cos(angle) * inner],
      [cx + Math.sin(angle) * (r - 44), cy - Math.cos(angle) * (r - 44)],
    ],
    hour % 3 === 0 ? ink.coral : ink.deep,
    hour % 3 === 0 ? 16 : 9,
  )
})

/** Someone who stands on the rim of the clock, at an angle from its top. */
const onRim = (
  look: Parameters<typeof person>[0],
  degrees: number,
  pose: Partial<Parameters<typeof person>[1]>,
) =>
  `<g transform="rotate(${degrees} ${cx} ${cy})">${scrap(person(look, { x: cx, y: cy - r + 4, height: 200, ...pose }))}</g>`

export default picture(
  'Große Uhr über Hausdächern; auf ihrem Rand gehen Erwachsene und Kinder Hand in Hand, links scheint die Sonne, rechts der Mond.',
  ink.mist,
  [
    path('M800 0 H1600 V900 H800 Z', ink.deep),
    sheet(path('M0 0 H860 C760 160 900 300 800 450 C720 600 860 720 800 900 H0 Z', ink.mist)),
    sunDisc(250, 230, 88),
    cloud(90, 460, 240),
    cloud(420, 200, 170),
    scrap(path('M1340 150 A92 92 0 1 0 1420 300 A74 74 0 1 1 1340 150 Z', ink.sun)),
    ...[
      [1180, 120],
      [1250, 330],
      [1500, 170],
      [1460, 420],
      [1120, 240],
      [1560, 320],
      [1230, 520],
      [1390, 500],
    ].map(([x = 0, y = 0], index) => circle(x, y, index % 3 === 0 ? 6 : 4, ink.sun)),
    house(60, 900, 170, 170, { wall: ink.blush, roof: ink.coral }),
    house(240, 900, 150, 230, { wall: ink.cream, roof: ink.clay, storeys: 3 }),
    house(1230, 900, 160, 240, { wall: ink.blue, roof: ink.night, storeys: 3 }),
    house(1400, 900, 170, 170, { wall: ink.slate, roof: ink.night }),
    sheet(
      ridge(
        [
          [0, 850],
          [500, 820],
          [1000, 850],
          [1600, 815],
        ],
        900,
        ink.teal,
      ),
    ),
    sheet(circle(cx, cy, r, ink.coral)),
    scrap(circle(cx, cy, r - 24, ink.paper)),
    ...marks,
    scrap(
      stroke(
        [
          [cx, cy],
          [cx - 80, cy - 103],
        ],
        ink.deep,
        22,
      ),
    ),
    scrap(
      stroke(
        [
          [cx, cy],
          [cx + 172, cy - 80],
        ],
        ink.teal,
        14,
      ),
    ),
    scrap(circle(cx, cy, 22, ink.night)),
    scrap(rect(cx - 60, cy + 276, 120, 44, ink.clay, { rx: 10 })),
    onRim(people.father, -26, { pose: 'walk', right: [21, -52] }),
    onRim(people.kid, -11, { pose: 'walk', height: 130, left: [-25, -76], right: [27, -76] }),
    onRim({ ...people.mother, bottom: ink.teal }, 5, { pose: 'walk', left: [-22, -50], height: 196 }),
    onRim({ ...people.grandmother, bottom: ink.sky }, 24, { pose: 'stand', height: 184, right: [17, -70] }),
    onRim({ ...people.boy, bottom: ink.sky }, 41, {
      pose: 'walk',
      height: 134,
      right: [26, -92],
      left: [-24, -86],
    }),
  ],
)
