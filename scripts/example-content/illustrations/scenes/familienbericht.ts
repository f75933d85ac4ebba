import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { pottedPlant } from '../drawing/plants.ts'
import { circle, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const bar = (x: number, height: number, color: string) =>
  scrap(rect(x, 590 - height, 62, height, color, { rx: 6 }))

export default picture(
  'Aufgeschlagener Bericht mit Balken- und Kreisdiagramm; eine kleine Familie aus Papier geht die Balken wie eine Treppe hinauf.',
  ink.forest,
  [
    circle(800, 420, 640, ink.teal, { opacity: 0.45 }),
    circle(800, 420, 460, ink.teal, { opacity: 0.5 }),
    sheet(path('M130 740 L210 210 Q500 150 800 230 L800 770 Q480 690 130 740 Z', ink.cream)),
    sheet(path('M1470 740 L1390 210 Q1100 150 800 230 L800 770 Q1120 690 1470 740 Z', ink.paper)),
    path('M800 230 Q770 224 740 220 L740 756 Q770 762 800 770 Z', ink.stone, { opacity: 0.3 }),
    path(
      'M130 740 Q480 690 800 770 Q1120 690 1470 740 L1474 764 Q1120 716 800 796 Q480 716 126 764 Z',
      ink.sand,
    ),
    // left page: bars as stairs
    stroke(
      [
        [250, 596],
        [740, 612],
      ],
      ink.deep,
      7,
    ),
    bar(280, 90, ink.mint),
    bar(366, 150, ink.sun),
    bar(452, 210, ink.rose),
    bar(538, 270, ink.coral),
    bar(624, 330, ink.ochre),
    scrap(person(people.boy, { x: 398, y: 442, height: 110, pose: 'walk', right: [26, -76] })),
    scrap(
      person(people.woman, { x: 482, y: 382, height: 170, pose: 'walk', left: [-22, -46], right: [20, -62] }),
    ),
    scrap(
      person(people.father, {
        x: 570,
        y: 322,
        height: 176,
        pose: 'walk',
        left: [-18, -44],
        right: [16, -46],
      }),
    ),
    scrap(person(people.grandmother, { x: 312, y: 502, height: 150, pose: 'walk', right: [18, -62] })),
    // right page: pie, lines
    scrap(circle(1010, 400, 130, ink.sky)),
    path('M1010 400 L1010 270 A130 130 0 0 1 1133 442 Z', ink.coral),
    path('M1010 400 L1133 442 A130 130 0 0 1 958 519 Z', ink.ochre),
    circle(1010, 400, 56, ink.paper),
    ...[
      [1190, 320, ink.coral, 150],
      [1190, 368, ink.ochre, 116],
      [1190, 416, ink.sky, 136],
    ].map(
      ([x, y, color, width]) =>
        circle(Number(x), Number(y), 12, String(color)) +
        rect(Number(x) + 26, Number(y) - 6, Number(width), 12, ink.stone, { rx: 6 }),
    ),
    path('M900 660 C980 620 1020 640 1090 600 C1160 560 1220 600 1370 530', 'none', {
      stroke: ink.teal,
      'stroke-width': 10,
      'stroke-linecap': 'round',
    }),
    path('M900 640 C980 650 1040 600 1120 640 C1200 670 1260 640 1370 620', 'none', {
      stroke: ink.rose,
      'stroke-width': 10,
      'stroke-linecap': 'round',
      'stroke-dasharray': '2 22',
    }),
    ...[
      [900, 660],
      [1090, 600],
      [1370, 530],
    ].map(([x = 0, y = 0]) => circle(x, y, 13, ink.forest)),
    scrap(
      polygon(
        [
          [1300, 800],
          [1530, 690],
          [1544, 716],
          [1312, 826],
        ],
        ink.coral,
      ),
      polygon(
        [
          [1300, 800],
          [1312, 826],
          [1270, 832],
        ],
        ink.sand,
      ),
      polygon(
        [
          [1530, 690],
          [1544, 716],
          [1566, 706],
          [1552, 680],
        ],
        ink.rose,
      ),
    ),
    pottedPlant(80, 850, 250, ink.coral),
    scrap(
      circle(1480, 140, 62, ink.paper),
      circle(1480, 140, 44, ink.clay),
      path('M1536 118 q38 18 4 48', 'none', { stroke: ink.paper, 'stroke-width': 12 }),
    ),
  ],
)
