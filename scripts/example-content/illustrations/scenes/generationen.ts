import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar } from '../drawing/plants.ts'
import { circle, ellipse, path, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

const wheel = (x: number, y: number, r: number) =>
  circle(x, y, r, 'none', { stroke: ink.night, 'stroke-width': 10 }) +
  Array.from({ length: 8 }, (_, index) =>
    stroke(
      [
        [x, y],
        [x + Math.cos((index * Math.PI) / 4) * r, y + Math.sin((index * Math.PI) / 4) * r],
      ],
      ink.slate,
      2,
    ),
  ).join('') +
  circle(x, y, 8, ink.night)

export default picture(
  'Unter einem großen Baum sitzt ein älteres Paar mit einem Kind auf einer Bank; daneben reparieren zwei Jugendliche ein Fahrrad.',
  ink.cream,
  [
    sunDisc(1330, 200, 84),
    cloud(980, 170, 220, ink.mist),
    bird(1160, 300, 26),
    sheet(
      ridge(
        [
          [0, 520],
          [500, 430],
          [1000, 530],
          [1600, 440],
        ],
        900,
        ink.pale,
      ),
    ),
    poplar(1460, 640, 240),
    poplar(1530, 650, 190, ink.teal),
    sheet(
      ridge(
        [
          [0, 640],
          [500, 600],
          [1100, 650],
          [1600, 610],
        ],
        900,
        ink.mint,
      ),
    ),
    sheet(
      path(
        'M420 760 C450 640 440 520 410 430 L500 430 L520 500 L560 400 L600 420 C560 520 550 640 580 760 Z',
        ink.bark,
      ),
    ),
    sheet(
      circle(300, 300, 190, ink.forest),
      circle(520, 210, 220, ink.forest),
      circle(720, 320, 170, ink.forest),
      circle(480, 380, 170, ink.forest),
    ),
    circle(250, 260, 110, ink.teal, { opacity: 0.75 }),
    circle(500, 160, 120, ink.teal, { opacity: 0.75 }),
    circle(740, 290, 90, ink.teal, { opacity: 0.75 }),
    ...[
      [340, 400],
      [610, 350],
      [420, 270],
      [640, 190],
      [200, 350],
      [770, 400],
    ].map(([x = 0, y = 0]) => circle(x, y, 16, ink.coral)),
    sheet(
      ridge(
        [
          [0, 780],
          [500, 750],
          [1100, 790],
          [1600, 755],
        ],
        900,
        ink.teal,
      ),
    ),
    scrap(
      rect(230, 640, 560, 26, ink.wood, { rx: 8 }),
      rect(230, 560, 560, 22, ink.wood, { rx: 8 }),
      rect(230, 600, 560, 22, ink.wood, { rx: 8 }),
      rect(270, 560, 20, 260, ink.deep, { rx: 6 }),
      rect(730, 560, 20, 260, ink.deep, { rx: 6 }),
    ),
    scrap(
      person(people.grandmother, {
        x: 340,
        y: 650,
        height: 380,
        pose: 'sit',
        right: [26, -16],
        left: [-4, -6],
      }),
    ),
    scrap(
      person(people.kid, { x: 510, y: 652, height: 280, pose: 'sit', left: [-20, -22], right: [20, -18] }),
    ),
    scrap(
      person(people.grandfather, {
        x: 660,
        y: 650,
        height: 390,
        pose: 'sit',
        flip: true,
        right: [24, -14],
        left: [-6, -4],
      }),
    ),
    scrap(path('M414 566 l34 12 v32 l-34 -12 Z', ink.sun), path('M448 578 l34 -12 v32 l-34 12 Z', ink.paper)),
    // bicycle on its stand and two who mend it
    scrap(
      wheel(1040, 770, 76),
      wheel(1290, 770, 76),
      path(
        'M1040 770 L1120 650 L1240 650 L1165 770 Z M1120 650 L1165 770 M1240 650 L1290 770 M1240 650 L1228 606 M1120 650 L1108 618',
        'none',
        { stroke: ink.coral, 'stroke-width': 12, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
      ),
      ellipse(1104, 612, 32, 9, ink.night),
      stroke(
        [
          [1228, 606],
          [1262, 596],
          [1276, 614],
        ],
        ink.night,
        9,
      ),
      circle(1165, 770, 18, ink.night),
    ),
    scrap(person(people.youth, { x: 950, y: 850, height: 360, right: [34, -52], left: [22, -42] })),
    scrap(
      person(people.teenager, {
        x: 1410,
        y: 850,
        height: 350,
        flip: true,
        right: [36, -64],
        left: [30, -52],
      }),
    ),
    scrap(
      rect(1150, 836, 120, 44, ink.blue, { rx: 6 }),
      path('M1186 836 v-16 h48 v16', 'none', { stroke: ink.night, 'stroke-width': 8 }),
    ),
    bush(90, 800, 170),
    bush(830, 830, 120),
  ],
)
