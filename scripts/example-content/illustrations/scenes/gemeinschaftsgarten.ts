import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, sunflower, tree } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { cloud, sunDisc } from '../drawing/sky.ts'

const bed = (x: number, y: number, width: number) =>
  scrap(
    rect(x, y - 90, width, 100, ink.wood, { rx: 6 }),
    rect(x, y - 58, width, 6, ink.bark, { opacity: 0.4 }),
    rect(x, y - 24, width, 6, ink.bark, { opacity: 0.4 }),
    ellipse(x + width / 2, y - 90, width / 2 - 6, 16, ink.bark),
  )

const lettuce = (x: number, y: number) =>
  scrap(
    circle(x - 16, y - 12, 18, ink.teal),
    circle(x + 16, y - 12, 18, ink.teal),
    circle(x, y - 22, 20, ink.mint),
    circle(x, y - 12, 12, ink.pale),
  )

const tomato = (x: number, y: number) =>
  stroke(
    [
      [x, y],
      [x, y - 120],
    ],
    ink.forest,
    7,
  ) +
  [
    [-16, -40],
    [14, -60],
    [-12, -86],
    [12, -104],
    [16, -28],
  ]
    .map(
      ([dx = 0, dy = 0], index) =>
        ellipse(x + dx * 1.4, y + dy, 16, 8, ink.teal, {
          transform: `rotate(${dx * 2} ${x + dx} ${y + dy})`,
        }) + (index % 2 === 0 ? circle(x + dx, y + dy + 10, 12, ink.coral) : ''),
    )
    .join('')

export default picture(
  'Gemeinschaftsgarten mit Hochbeeten, Sonnenblumen und Gartenhaus; Erwachsene und Kinder gießen, pflanzen und ernten.',
  ink.mist,
  [
    sunDisc(1290, 180, 80),
    cloud(240, 190, 260),
    cloud(860, 140, 200),
    sheet(
      ridge(
        [
          [0, 520],
          [500, 450],
          [1100, 530],
          [1600, 460],
        ],
        900,
        ink.pale,
      ),
    ),
    tree(90, 650, 330, ink.forest, ink.teal),
    tree(1510, 660, 340),
    scrap(
      ...Array.from({ length: 17 }, (_, index) =>
        polygon(
          [
            [20 + index * 96, 660],
            [20 + index * 96, 540],
            [50 + index * 96, 516],
            [80 + index * 96, 540],
            [80 + index * 96, 660],
          ],
          ink.paper,
        ),
      ),
      rect(0, 570, 1600, 14, ink.paper),
      rect(0, 626, 1600, 14, ink.paper),
    ),
    sheet(
      rect(1050, 410, 280, 260, ink.coral),
      polygon(
        [
          [1020, 420],
          [1190, 300],
          [1360, 420],
        ],
        ink.deep,
      ),
    ),
    scrap(
      rect(1090, 500, 90, 170, ink.deep, { rx: 4 }),
      rect(1220, 490, 80, 80, ink.sun),
      path('M1260 490 V570 M1220 530 H1300', 'none', { stroke: ink.paper, 'stroke-width': 6 }),
    ),
    sunflower(950, 680, 300),
    sunflower(1010, 690, 240),
    sunflower(880, 690, 250),
    sheet(
      ridge(
        [
          [0, 680],
          [600, 655],
          [1200, 685],
          [1600, 660],
        ],
        900,
        ink.mint,
      ),
    ),
    scrap(person(people.neighbour, { x: 390, y: 760, height: 360, right: [30, -48], left: [22, -40] })),
    bed(420, 800, 320),
    tomato(500, 716),
    tomato(580, 716),
    tomato(660, 716),
    scrap(
      person(people.grandfather, {
        x: 1120,
        y: 790,
        height: 380,
        flip: true,
        right: [30, -36],
        left: [25, -46],
      }),
    ),
    scrap(
      path('M924 640 h74 l8 70 h-90 Z', ink.teal),
      path('M1006 654 q42 -8 34 40', 'none', { stroke: ink.teal, 'stroke-width': 11 }),
      stroke(
        [
          [920, 690],
          [870, 640],
        ],
        ink.teal,
        13,
      ),
      ellipse(866, 636, 16, 11, ink.forest),
    ),
    ...[
      [850, 664],
      [838, 690],
      [862, 694],
      [846, 716],
      [826, 672],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 4, 8, ink.blue)),
    bed(700, 850, 330),
    lettuce(760, 764),
    lettuce(830, 768),
    lettuce(900, 764),
    lettuce(970, 768),
    scrap(person(people.girl, { x: 640, y: 868, height: 210, right: [34, -62], left: [20, -50] })),
    scrap(person(people.boy, { x: 250, y: 860, height: 220, left: [-22, -74], right: [22, -44] })),
    scrap(
      path('M270 770 h90 l-12 66 h-66 Z', ink.wood),
      circle(296, 766, 18, ink.coral),
      circle(330, 762, 20, ink.ochre),
      circle(314, 752, 16, ink.mint),
    ),
    scrap(person(people.woman, { x: 1330, y: 850, height: 370, left: [-20, -62], right: [17, -72] })),
    stroke(
      [
        [1266, 560],
        [1240, 850],
      ],
      ink.bark,
      10,
    ),
    bush(1480, 860, 200),
    bush(90, 850, 170, ink.teal),
  ],
)
