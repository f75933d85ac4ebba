import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

export default picture(
  'Spielplatz mit Rutschturm, Schaukel und Sandkasten zwischen Bäumen; Kinder rutschen, schaukeln und bauen, ein Vater schubst an.',
  ink.mist,
  [
    sunDisc(210, 190, 76),
    cloud(420, 180, 240),
    cloud(1120, 140, 280),
    bird(820, 150, 26),
    sheet(
      ridge(
        [
          [0, 520],
          [420, 450],
          [900, 540],
          [1300, 460],
          [1600, 520],
        ],
        900,
        ink.pale,
      ),
    ),
    tree(80, 680, 330),
    tree(1500, 690, 360, ink.forest, ink.teal),
    poplar(1390, 680, 230),
    poplar(720, 660, 210, ink.teal),
    tree(790, 670, 230, ink.forest, ink.teal),
    sheet(
      ridge(
        [
          [0, 660],
          [500, 640],
          [1100, 665],
          [1600, 640],
        ],
        900,
        ink.mint,
      ),
    ),
    bush(250, 690, 170),
    bush(930, 690, 150),
    // slide tower
    scrap(
      path(
        'M470 420 C590 480 610 680 760 748 L800 748 L800 776 L740 776 C560 740 560 520 470 470 Z',
        ink.coral,
      ),
    ),
    scrap(
      rect(300, 400, 20, 400, ink.wood),
      rect(470, 400, 20, 400, ink.wood),
      rect(290, 440, 210, 22, ink.bark),
      ...[520, 580, 640, 700].map((y) => rect(316, y, 158, 12, ink.ochre)),
    ),
    scrap(
      polygon(
        [
          [270, 300],
          [395, 190],
          [520, 300],
        ],
        ink.teal,
      ),
      rect(308, 296, 12, 110, ink.wood),
      rect(470, 296, 12, 110, ink.wood),
    ),
    scrap(person(people.kid, { x: 400, y: 442, height: 150, right: [24, -84], left: [-24, -84] })),
    scrap(
      person(people.boy, { x: 628, y: 660, height: 160, pose: 'sit', right: [14, -66], left: [-18, -62] }),
    ),
    scrap(person(people.toddler, { x: 260, y: 806, height: 150, right: [26, -70] })),
    // swing
    scrap(
      stroke(
        [
          [960, 780],
          [1020, 330],
        ],
        ink.blue,
        18,
      ),
      stroke(
        [
          [1080, 780],
          [1020, 330],
        ],
        ink.blue,
        18,
      ),
      stroke(
        [
          [1310, 780],
          [1370, 330],
        ],
        ink.blue,
        18,
      ),
      stroke(
        [
          [1430, 780],
          [1370, 330],
        ],
        ink.blue,
        18,
      ),
      stroke(
        [
          [1010, 330],
          [1380, 330],
        ],
        ink.deep,
        20,
      ),
    ),
    stroke(
      [
        [1130, 336],
        [1082, 640],
      ],
      ink.night,
      5,
    ),
    stroke(
      [
        [1172, 336],
        [1124, 646],
      ],
      ink.night,
      5,
    ),
    scrap(
      person(people.girl, {
        x: 1104,
        y: 642,
        height: 200,
        pose: 'sit',
        flip: true,
        left: [-1, -52],
        right: [8, -48],
      }),
    ),
    scrap(rect(1070, 640, 72, 14, ink.bark, { rx: 5, transform: 'rotate(8 1106 646)' })),
    stroke(
      [
        [1260, 336],
        [1260, 660],
      ],
      ink.night,
      5,
    ),
    stroke(
      [
        [1302, 336],
        [1302, 660],
      ],
      ink.night,
      5,
    ),
    scrap(rect(1246, 658, 72, 14, ink.bark, { rx: 5 })),
    scrap(
      person(people.father, { x: 1206, y: 806, height: 330, flip: true, right: [20, -62], left: [17, -58] }),
    ),
    // sandpit
    sheet(ellipse(800, 846, 190, 42, ink.sand)),
    scrap(
      path('M720 842 q28 -60 60 0 Z', ink.wood),
      path('M790 846 q34 -84 74 0 Z', ink.ochre),
      polygon(
        [
          [822, 770],
          [822, 800],
          [850, 786],
        ],
        ink.coral,
      ),
      stroke(
        [
          [822, 770],
          [822, 812],
        ],
        ink.night,
        4,
      ),
    ),
    scrap(
      person(people.girl, { x: 930, y: 856, height: 140, flip: true, right: [26, -40], left: [20, -36] }),
    ),
    scrap(circle(560, 850, 30, ink.ochre), path('M531 842 a30 30 0 0 1 58 0 Z', ink.coral)),
  ],
)
