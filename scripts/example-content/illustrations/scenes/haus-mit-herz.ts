import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, pottedPlant, tree } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { cloud } from '../drawing/sky.ts'

const heart = (x: number, y: number, size: number, color: string) =>
  path(
    `M${x} ${y + size * 0.9} C${x - size * 1.5} ${y} ${x - size * 0.9} ${y - size} ${x} ${y - size * 0.3} C${x + size * 0.9} ${y - size} ${x + size * 1.5} ${y} ${x} ${y + size * 0.9} Z`,
    color,
  )

export default picture(
  'Haus im Querschnitt: Unten sitzt eine ältere Frau im Sessel und bekommt Tee gereicht, oben liest jemand einem Kind im Bett vor; auf dem Giebel leuchtet ein Herz.',
  ink.mist,
  [
    cloud(120, 240, 280),
    cloud(1240, 190, 240),
    sheet(
      ridge(
        [
          [0, 640],
          [400, 560],
          [900, 650],
          [1600, 570],
        ],
        900,
        ink.pale,
      ),
    ),
    tree(190, 800, 330),
    poplar(320, 800, 210),
    tree(1430, 800, 300, ink.forest, ink.teal),
    sheet(
      ridge(
        [
          [0, 780],
          [600, 770],
          [1600, 785],
        ],
        900,
        ink.teal,
      ),
    ),
    sheet(rect(1050, 140, 60, 190, ink.clay)),
    sheet(
      polygon(
        [
          [400, 356],
          [800, 96],
          [1200, 356],
        ],
        ink.coral,
      ),
      rect(450, 350, 700, 450, ink.deep),
    ),
    rect(474, 356, 652, 200, ink.blush),
    rect(474, 580, 652, 204, ink.cream),
    scrap(circle(800, 262, 62, ink.paper)),
    scrap(heart(800, 258, 34, ink.coral)),
    // upstairs: bed, reading
    scrap(
      rect(560, 478, 250, 48, ink.paper, { rx: 8 }),
      rect(556, 436, 18, 118, ink.wood, { rx: 6 }),
      rect(800, 470, 18, 84, ink.wood, { rx: 6 }),
    ),
    ellipse(612, 474, 38, 17, ink.paper),
    circle(614, 458, 21, '#f4cfb0'),
    path('M592 456 A22 22 0 0 1 636 452 Q616 442 592 456 Z', ink.ochre),
    scrap(path('M630 480 Q640 456 700 462 L800 470 V520 H630 Z', ink.teal)),
    scrap(
      person(people.father, {
        x: 890,
        y: 500,
        height: 210,
        pose: 'sit',
        flip: true,
        right: [26, -18],
        left: [22, -16],
      }),
    ),
    scrap(
      polygon(
        [
          [800, 450],
          [838, 460],
          [838, 482],
          [800, 472],
        ],
        ink.ochre,
      ),
      polygon(
        [
          [838, 460],
          [872, 446],
          [872, 468],
          [838, 482],
        ],
        ink.sun,
      ),
    ),
    scrap(rect(866, 498, 60, 58, ink.wood, { rx: 4 })),
    scrap(
      rect(1010, 400, 74, 74, ink.paper),
      rect(1018, 408, 58, 58, ink.deep),
      circle(1052, 428, 10, ink.sun),
    ),
    scrap(rect(490, 404, 44, 56, ink.ochre), rect(497, 411, 30, 42, ink.teal)),
    // downstairs: armchair, tea
    scrap(
      path('M556 784 V690 Q556 640 610 640 H650 Q690 640 690 690 V784 Z', ink.blue),
      rect(540, 716, 40, 68, ink.deep, { rx: 12 }),
      rect(672, 716, 40, 68, ink.deep, { rx: 12 }),
    ),
    scrap(
      person(people.grandmother, {
        x: 622,
        y: 742,
        height: 200,
        pose: 'sit',
        right: [34, -14],
        left: [-16, -6],
      }),
    ),
    scrap(
      person(people.neighbour, {
        x: 806,
        y: 784,
        height: 196,
        flip: true,
        right: [28, -44],
        left: [20, -42],
      }),
    ),
    scrap(rect(733, 690, 22, 18, ink.coral, { rx: 3 })),
    scrap(
      ellipse(955, 712, 70, 10, ink.wood),
      rect(949, 712, 12, 72, ink.wood),
      rect(924, 676, 22, 32, ink.teal, { rx: 4 }),
      circle(976, 694, 14, ink.coral),
      circle(996, 698, 10, ink.ochre),
    ),
    pottedPlant(1080, 784, 130, ink.coral),
    stroke(
      [
        [1020, 580],
        [1020, 622],
      ],
      ink.night,
      4,
    ),
    path('M990 650 Q1020 596 1050 650 Z', ink.ochre),
    bush(380, 800, 140),
    bush(1230, 800, 150),
    sheet(
      ridge(
        [
          [0, 840],
          [700, 815],
          [1600, 845],
        ],
        900,
        ink.mint,
      ),
    ),
  ],
)
