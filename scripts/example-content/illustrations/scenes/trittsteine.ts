import { house } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { ellipse, path, ridge, scrap, sheet } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

const stone = (x: number, y: number, width: number, color: string) =>
  scrap(
    ellipse(x, y + 14, width / 2, width * 0.17, ink.night, { opacity: 0.35 }),
    ellipse(x, y, width / 2, width * 0.17, color),
  )

const ripple = (x: number, y: number, width: number) =>
  path(`M${x} ${y} q${width / 4} -12 ${width / 2} 0 t${width / 2} 0`, 'none', {
    stroke: ink.paper,
    'stroke-width': 5,
    'stroke-linecap': 'round',
    opacity: 0.5,
  })

export default picture(
  'Fluss mit Trittsteinen: Eine erwachsene Person führt ein Kind an der Hand von Stein zu Stein, am anderen Ufer wartet eine Familie vor einem Haus.',
  ink.cream,
  [
    sunDisc(420, 190, 80),
    cloud(760, 170, 260, ink.mist),
    bird(620, 130, 26),
    sheet(
      ridge(
        [
          [0, 430],
          [420, 340],
          [820, 440],
          [1200, 350],
          [1600, 420],
        ],
        900,
        ink.pale,
      ),
    ),
    sheet(
      ridge(
        [
          [0, 520],
          [380, 450],
          [900, 520],
          [1300, 440],
          [1600, 480],
        ],
        900,
        ink.mint,
      ),
    ),
    sheet(
      path(
        'M380 900 C520 760 420 640 700 560 C900 505 1100 520 1270 474 L1260 600 C1200 650 1180 740 1320 900 Z',
        ink.blue,
      ),
    ),
    ...[
      [600, 700, 120],
      [860, 600, 110],
      [1060, 560, 80],
      [1010, 760, 150],
      [690, 840, 150],
      [1120, 850, 120],
      [980, 660, 90],
    ].map(([x = 0, y = 0, width = 0]) => ripple(x, y, width)),
    sheet(path('M0 560 C260 520 430 560 470 640 C500 720 400 800 420 900 H0 Z', ink.teal)),
    sheet(path('M1600 470 C1420 456 1240 470 1210 570 C1190 690 1290 780 1300 900 H1600 Z', ink.teal)),
    house(1330, 560, 180, 170, { wall: ink.cream, roof: ink.coral }),
    poplar(1280, 560, 180),
    tree(1555, 600, 230, ink.forest, ink.teal),
    tree(120, 600, 280, ink.forest, ink.teal),
    poplar(240, 600, 190, ink.teal),
    bush(90, 760, 180),
    bush(320, 640, 120),
    stone(540, 770, 190, ink.sand),
    stone(745, 745, 170, ink.stone),
    stone(935, 722, 160, ink.sand),
    stone(1100, 692, 140, ink.stone),
    scrap(
      person(people.woman, { x: 745, y: 745, height: 330, pose: 'walk', left: [-24, -43], right: [22, -50] }),
    ),
    scrap(
      person(people.boy, { x: 580, y: 750, height: 208, pose: 'walk', right: [38, -72], left: [-28, -62] }),
    ),
    scrap(person(people.mother, { x: 1330, y: 690, height: 230, left: [-22, -76] })),
    scrap(person(people.girl, { x: 1405, y: 700, height: 140, left: [-26, -88], right: [22, -82] })),
  ],
)
