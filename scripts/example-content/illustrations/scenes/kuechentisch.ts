import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { pottedPlant } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const window = sheet(
  rect(560, 110, 480, 330, ink.paper, { rx: 6 }),
  rect(584, 134, 204, 282, ink.deep),
  rect(812, 134, 204, 282, ink.deep),
  circle(940, 200, 34, ink.sun),
  ...[
    [620, 190],
    [700, 160],
    [660, 280],
    [745, 240],
    [860, 280],
    [985, 300],
  ].map(([x = 0, y = 0]) => circle(x, y, 4, ink.sun)),
  path(
    'M584 416 V360 L640 330 L690 360 V340 L788 340 V416 Z M812 416 V350 H880 L930 316 L980 350 V372 H1016 V416 Z',
    ink.blue,
  ),
  rect(540, 440, 520, 20, ink.paper, { rx: 5 }),
)

const lamp =
  stroke(
    [
      [800, 0],
      [800, 60],
    ],
    ink.night,
    6,
  ) + sheet(path('M720 132 Q730 56 800 56 Q870 56 880 132 Z', ink.ochre), circle(800, 134, 18, ink.paper))

export default picture(
  'Küchentisch am Abend: Ein Erwachsener arbeitet am Laptop, ein Kind malt, eine Erwachsene stellt eine Schüssel auf den Tisch.',
  ink.blush,
  [
    rect(0, 0, 1600, 900, ink.rose, { opacity: 0.28 }),
    sheet(rect(0, 690, 1600, 210, ink.wood)),
    window,
    lamp,
    sheet(rect(120, 150, 300, 18, ink.wood), rect(120, 300, 300, 18, ink.wood)),
    scrap(
      rect(150, 84, 44, 66, ink.teal, { rx: 8 }),
      rect(206, 100, 40, 50, ink.coral, { rx: 8 }),
      rect(258, 76, 34, 74, ink.ochre, { rx: 6 }),
    ),
    scrap(
      ellipse(340, 140, 46, 12, ink.paper),
      ellipse(340, 128, 46, 12, ink.mint),
      ellipse(340, 116, 46, 12, ink.paper),
    ),
    pottedPlant(190, 300, 110, ink.teal),
    scrap(
      rect(270, 236, 26, 64, ink.blue),
      rect(298, 228, 22, 72, ink.sand),
      rect(322, 242, 28, 58, ink.coral),
    ),
    sheet(
      rect(1220, 150, 260, 540, ink.cream, { rx: 14 }),
      rect(1220, 330, 260, 6, ink.stone),
      rect(1246, 230, 12, 70, ink.slate, { rx: 6 }),
      rect(1246, 370, 12, 90, ink.slate, { rx: 6 }),
    ),
    scrap(
      rect(1310, 190, 84, 64, ink.sun, { transform: 'rotate(-4 1352 222)' }),
      path('M1326 236 l20 -28 16 18 14 -12 12 22 Z', ink.teal),
      circle(1400, 380, 12, ink.coral),
      circle(1360, 420, 12, ink.teal),
    ),
    rect(420, 700, 26, 190, ink.clay),
    rect(820, 700, 26, 190, ink.clay),
    scrap(person(people.woman, { x: 1130, y: 860, height: 560, left: [-27, -57], right: [-20, -54] })),
    scrap(
      person(people.father, { x: 480, y: 640, height: 520, pose: 'sit', right: [32, -17], left: [25, -16] }),
    ),
    scrap(
      person(people.girl, { x: 770, y: 600, height: 360, pose: 'sit', right: [22, -8], left: [-20, -8] }),
    ),
    sheet(
      polygon(
        [
          [250, 640],
          [1350, 640],
          [1390, 690],
          [210, 690],
        ],
        ink.paper,
      ),
      rect(210, 690, 1180, 22, ink.sand),
      rect(300, 712, 34, 190, ink.sand),
      rect(1266, 712, 34, 190, ink.sand),
    ),
    scrap(
      polygon(
        [
          [590, 668],
          [760, 668],
          [744, 676],
          [576, 676],
        ],
        ink.slate,
      ),
      polygon(
        [
          [600, 668],
          [640, 560],
          [790, 560],
          [756, 668],
        ],
        ink.slate,
      ),
    ),
    scrap(
      polygon(
        [
          [800, 652],
          [950, 652],
          [970, 682],
          [790, 682],
        ],
        ink.cream,
      ),
      stroke(
        [
          [850, 672],
          [880, 660],
        ],
        ink.coral,
        6,
      ),
      stroke(
        [
          [900, 672],
          [930, 662],
        ],
        ink.teal,
        6,
      ),
      circle(866, 664, 7, ink.ochre),
    ),
    scrap(
      path('M940 600 H1060 Q1050 664 1000 664 Q950 664 940 600 Z', ink.teal),
      ellipse(1000, 600, 60, 14, ink.forest),
      circle(978, 594, 16, ink.coral),
      circle(1008, 590, 17, ink.ochre),
      circle(1030, 597, 13, ink.mint),
    ),
    scrap(
      rect(370, 620, 42, 48, ink.coral, { rx: 6 }),
      path('M412 630 q22 4 0 28', 'none', { stroke: ink.coral, 'stroke-width': 7 }),
    ),
    scrap(rect(1190, 606, 44, 62, ink.sky, { rx: 6, opacity: 0.85 })),
  ],
)
