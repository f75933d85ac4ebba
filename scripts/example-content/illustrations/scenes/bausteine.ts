import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { circle, path, polygon, rect, ridge, scrap, sheet } from '../drawing/shapes.ts'

const block = (x: number, y: number, width: number, height: number, color: string) =>
  scrap(
    rect(x, y - height, width, height, color, { rx: 10 }),
    rect(x + 12, y - height + 12, width - 24, 10, ink.paper, { opacity: 0.28, rx: 5 }),
  )

const arch = (x: number, y: number, width: number, height: number, color: string) =>
  scrap(
    path(
      `M${x} ${y} V${y - height} H${x + width} V${y} H${x + width * 0.76} A${width * 0.26} ${width * 0.26} 0 0 0 ${x + width * 0.24} ${y} Z`,
      color,
    ),
  )

export default picture(
  'Kinder bauen aus großen bunten Bauklötzen ein Haus mit Torbogen; ein Erzieher reicht den nächsten Stein.',
  ink.sand,
  [
    sheet(path('M0 0 H1600 V560 C1300 620 1100 520 800 570 C500 620 260 540 0 590 Z', ink.blush)),
    sheet(
      circle(1330, 190, 90, ink.paper),
      circle(1330, 190, 66, ink.mist),
      path('M1264 190 a66 66 0 0 0 132 0 Z', ink.mint),
    ),
    ...[ink.coral, ink.sun, ink.teal, ink.blue, ink.ochre, ink.mint, ink.coral].map((color, index) =>
      scrap(
        polygon(
          [
            [60 + index * 150, 92 + Math.sin(index * 0.52) * 50],
            [150 + index * 150, 92 + Math.sin((index + 0.6) * 0.52) * 50],
            [108 + index * 150, 186 + Math.sin((index + 0.3) * 0.52) * 50],
          ],
          color,
        ),
      ),
    ),
    sheet(
      ridge(
        [
          [0, 740],
          [800, 710],
          [1600, 745],
        ],
        900,
        ink.mint,
      ),
    ),
    arch(640, 780, 320, 180, ink.teal),
    block(500, 780, 130, 120, ink.coral),
    block(500, 655, 130, 120, ink.sun),
    block(970, 780, 130, 120, ink.ochre),
    block(970, 655, 130, 120, ink.blue),
    block(500, 530, 600, 66, ink.paper),
    block(560, 460, 150, 100, ink.blue),
    block(890, 460, 150, 100, ink.coral),
    scrap(path('M720 460 a80 80 0 0 1 160 0 Z', ink.ochre)),
    scrap(
      polygon(
        [
          [470, 356],
          [800, 190],
          [1130, 356],
        ],
        ink.deep,
      ),
    ),
    scrap(circle(800, 300, 26, ink.sun)),
    block(250, 800, 110, 100, ink.ochre),
    block(1340, 810, 130, 90, ink.coral),
    scrap(
      polygon(
        [
          [1350, 716],
          [1405, 630],
          [1460, 716],
        ],
        ink.teal,
      ),
    ),
    scrap(person(people.girl, { x: 400, y: 800, height: 240, right: [40, -74], left: [34, -66] })),
    scrap(person(people.kid, { x: 800, y: 784, height: 200, left: [-24, -90], right: [24, -90] })),
    scrap(
      person(people.father, { x: 1220, y: 800, height: 430, flip: true, right: [28, -66], left: [24, -62] }),
    ),
    scrap(rect(1048, 494, 74, 74, ink.mint, { rx: 8, transform: 'rotate(-8 1085 531)' })),
    scrap(person(people.toddler, { x: 300, y: 842, height: 190, right: [24, -40], left: [-20, -66] })),
    block(330, 850, 70, 66, ink.blue),
    scrap(
      person(people.boy, { x: 1450, y: 840, height: 220, flip: true, right: [26, -56], left: [22, -52] }),
    ),
  ],
)
