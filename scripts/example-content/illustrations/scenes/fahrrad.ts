import { church, house } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

const wheel = (x: number, y: number, r: number) =>
  circle(x, y, r, 'none', { stroke: ink.night, 'stroke-width': 13 }) +
  Array.from({ length: 10 }, (_, index) =>
    stroke(
      [
        [x, y],
        [x + Math.cos((index * Math.PI) / 5) * r, y + Math.sin((index * Math.PI) / 5) * r],
      ],
      ink.slate,
      2.4,
    ),
  ).join('') +
  circle(x, y, 11, ink.coral)

export default picture(
  'Eine Frau fährt ein Lastenrad mit Sonnendach, in dem zwei Kinder sitzen, durch eine hügelige Landschaft; im Hintergrund liegt ein Dorf mit Kirche.',
  ink.mist,
  [
    sunDisc(300, 210, 90),
    cloud(560, 170, 260),
    cloud(1180, 230, 240),
    bird(880, 170, 28),
    bird(960, 210, 20),
    sheet(
      ridge(
        [
          [0, 470],
          [420, 380],
          [900, 480],
          [1300, 370],
          [1600, 430],
        ],
        900,
        ink.pale,
      ),
    ),
    church(1120, 560, 300),
    house(1010, 570, 90, 90, { wall: ink.cream, roof: ink.coral }),
    house(1310, 560, 110, 100, { wall: ink.blush, roof: ink.clay }),
    house(1440, 560, 100, 110, { wall: ink.sand, roof: ink.deep }),
    sheet(
      ridge(
        [
          [0, 560],
          [380, 500],
          [820, 590],
          [1250, 530],
          [1600, 570],
        ],
        900,
        ink.mint,
      ),
    ),
    ...[0, 1, 2, 3, 4].map((row) =>
      path(`M${80 + row * 60} 560 Q${260 + row * 50} 590 ${330 + row * 70} 680`, 'none', {
        stroke: ink.teal,
        'stroke-width': 8,
        opacity: 0.35,
      }),
    ),
    tree(120, 640, 280, ink.forest, ink.teal),
    poplar(230, 640, 210),
    poplar(1540, 650, 250, ink.teal),
    poplar(1480, 650, 190),
    sheet(
      ridge(
        [
          [0, 670],
          [600, 640],
          [1100, 690],
          [1600, 650],
        ],
        900,
        ink.teal,
      ),
    ),
    bush(60, 720, 180),
    bush(1480, 730, 200),
    sheet(
      ridge(
        [
          [0, 790],
          [500, 770],
          [1100, 800],
          [1600, 775],
        ],
        900,
        ink.sand,
      ),
    ),
    // cargo bike, riding to the right
    scrap(wheel(520, 750, 92), wheel(1150, 770, 72)),
    scrap(
      path(
        'M520 750 L650 750 L760 700 L1000 740 M650 750 L600 570 M760 700 L770 560 M600 590 L765 600 M520 750 L606 610',
        'none',
        { stroke: ink.coral, 'stroke-width': 17, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      ),
      ellipse(594, 562, 46, 13, ink.night),
      stroke(
        [
          [770, 560],
          [742, 528],
          [706, 532],
        ],
        ink.night,
        13,
      ),
    ),
    stroke(
      [
        [606, 556],
        [720, 596],
      ],
      ink.night,
      38,
    ),
    stroke(
      [
        [720, 596],
        [672, 724],
      ],
      ink.night,
      32,
    ),
    ellipse(686, 740, 34, 15, ink.clay),
    circle(650, 750, 24, ink.night),
    scrap(
      path('M560 566 C552 470 580 400 640 384 C690 380 700 420 690 470 L664 570 Z', ink.teal),
      stroke(
        [
          [640, 400],
          [640, 360],
        ],
        people.woman.skin,
        30,
      ),
      path('M600 330 C580 420 560 440 550 470 C590 470 620 430 640 380 Z', people.woman.hair),
      circle(648, 322, 50, people.woman.skin),
      path('M596 338 A54 54 0 1 1 700 312 Q670 292 640 296 Q612 302 612 350 Z', people.woman.hair),
      path('M590 306 A60 58 0 0 1 706 300 L710 312 L590 318 Z', ink.coral),
    ),
    scrap(
      stroke(
        [
          [652, 420],
          [700, 492],
          [716, 522],
        ],
        people.woman.skin,
        22,
      ),
      stroke(
        [
          [650, 416],
          [676, 470],
          [698, 496],
        ],
        ink.teal,
        36,
      ),
      circle(718, 528, 17, people.woman.skin),
    ),
    scrap(
      person(people.kid, { x: 878, y: 622, height: 250, pose: 'sit', right: [26, -66], left: [-16, -16] }),
    ),
    scrap(
      person(people.toddler, {
        x: 1000,
        y: 622,
        height: 240,
        pose: 'sit',
        right: [20, -40],
        left: [-20, -40],
      }),
    ),
    sheet(
      path('M780 590 H1110 L1070 740 H820 Z', ink.blue),
      rect(772, 580, 346, 20, ink.deep, { rx: 8 }),
      stroke(
        [
          [1100, 640],
          [1150, 770],
        ],
        ink.coral,
        16,
      ),
    ),
    scrap(path('M850 660 a34 34 0 0 1 60 0 Z M960 660 a34 34 0 0 1 60 0 Z', ink.sun)),
    stroke(
      [
        [800, 584],
        [820, 400],
      ],
      ink.night,
      9,
    ),
    stroke(
      [
        [1094, 584],
        [1074, 400],
      ],
      ink.night,
      9,
    ),
    sheet(
      path('M770 412 Q946 330 1124 412 Z', ink.ochre),
      ...[0, 1, 2, 3].map((index) =>
        polygon(
          [
            [800 + index * 80, 410],
            [840 + index * 80, 410],
            [820 + index * 80, 436],
          ],
          index % 2 ? ink.coral : ink.paper,
        ),
      ),
    ),
  ],
)
