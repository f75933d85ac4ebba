import { church, house } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { path, rect, ridge, scrap, sheet } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

const ripple = (x: number, y: number, width: number) =>
  path(`M${x} ${y} q${width / 4} -10 ${width / 2} 0 t${width / 2} 0`, 'none', {
    stroke: ink.paper,
    'stroke-width': 5,
    'stroke-linecap': 'round',
    opacity: 0.45,
  })

export default picture(
  'Eine Bogenbrücke verbindet zwei Ufer mit Häusern; in ihrer Mitte begegnen sich Menschen verschiedenen Alters und reichen sich die Hände.',
  ink.blush,
  [
    sunDisc(800, 260, 110),
    cloud(140, 190, 250),
    cloud(1210, 230, 280),
    bird(520, 150, 28),
    bird(600, 190, 20),
    sheet(
      ridge(
        [
          [0, 560],
          [400, 470],
          [800, 560],
          [1200, 470],
          [1600, 560],
        ],
        900,
        ink.rose,
      ),
    ),
    church(60, 640, 380),
    house(300, 640, 130, 200, { wall: ink.cream, roof: ink.clay, storeys: 3 }),
    poplar(270, 650, 170),
    house(1180, 640, 150, 230, { wall: ink.sand, roof: ink.deep, storeys: 3 }),
    house(1350, 640, 180, 170, { wall: ink.cream, roof: ink.coral, columns: 3 }),
    poplar(1560, 650, 220),
    sheet(rect(0, 700, 1600, 200, ink.blue)),
    sheet(path('M0 620 C160 600 340 610 420 680 C470 730 430 800 470 900 H0 Z', ink.teal)),
    sheet(path('M1600 620 C1440 600 1260 610 1180 680 C1130 730 1170 800 1130 900 H1600 Z', ink.teal)),
    ...[
      [560, 790, 120],
      [860, 820, 140],
      [700, 866, 110],
      [980, 770, 100],
      [520, 850, 90],
    ].map(([x = 0, y = 0, width = 0]) => ripple(x, y, width)),
    sheet(
      path(
        'M230 690 C480 560 640 520 800 520 C960 520 1120 560 1370 690 L1370 760 C1330 740 1290 730 1250 730 C1180 730 1120 790 1110 850 L1030 850 C1030 730 930 650 800 650 C670 650 570 730 570 850 L490 850 C480 790 420 730 350 730 C310 730 270 740 230 760 Z',
        ink.sand,
      ),
      path(
        'M230 690 C480 560 640 520 800 520 C960 520 1120 560 1370 690 L1370 712 C1120 582 960 544 800 544 C640 544 480 582 230 712 Z',
        ink.clay,
      ),
    ),
    path('M570 850 C570 730 670 650 800 650 C930 650 1030 730 1030 850', 'none', {
      stroke: ink.clay,
      'stroke-width': 14,
      opacity: 0.55,
    }),
    scrap(person(people.woman, { x: 720, y: 530, height: 260, pose: 'walk', right: [29, -50] })),
    scrap(person(people.man, { x: 872, y: 530, height: 270, pose: 'walk', flip: true, right: [29, -48] })),
    scrap(person(people.girl, { x: 610, y: 548, height: 156, right: [24, -50], left: [-22, -82] })),
    scrap(person(people.grandfather, { x: 980, y: 548, height: 250, flip: true, right: [16, -60] })),
    scrap(person(people.neighbour, { x: 500, y: 582, height: 250, pose: 'stand', right: [20, -64] })),
    scrap(person(people.boy, { x: 1090, y: 580, height: 160, flip: true, right: [26, -74] })),
    tree(110, 770, 250, ink.forest, ink.mint),
    bush(300, 790, 170),
    tree(1480, 780, 260, ink.forest, ink.mint),
    bush(1300, 800, 180),
  ],
)
