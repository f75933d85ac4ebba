import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { poplar, tree } from '../drawing/plants.ts'
import { circle, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud } from '../drawing/sky.ts'

const window = (x: number, y: number) =>
  path(`M${x} ${y + 110} V${y + 32} a32 32 0 0 1 64 0 V${y + 110} Z`, ink.paper) +
  path(`M${x + 8} ${y + 102} V${y + 34} a24 24 0 0 1 48 0 V${y + 102} Z`, ink.sun) +
  rect(x + 29, y + 10, 6, 92, ink.paper)

export default picture(
  'Rathaus mit Uhrturm und weit geöffneter Tür, aus der warmes Licht auf den Platz fällt; eine Familie mit Kinderwagen und ein Mann im Rollstuhl kommen über eine Rampe.',
  ink.pale,
  [
    circle(800, 420, 520, ink.paper, { opacity: 0.35 }),
    circle(800, 420, 380, ink.paper, { opacity: 0.4 }),
    cloud(130, 250, 280),
    cloud(1230, 210, 260),
    bird(500, 190, 26),
    bird(1130, 130, 22),
    sheet(
      ridge(
        [
          [0, 620],
          [400, 560],
          [1200, 600],
          [1600, 550],
        ],
        900,
        ink.mint,
      ),
    ),
    tree(170, 740, 320, ink.forest, ink.teal),
    poplar(60, 740, 240, ink.teal),
    tree(1440, 740, 330),
    poplar(1560, 740, 230),
    sheet(
      rect(710, 150, 180, 300, ink.sand),
      polygon(
        [
          [694, 160],
          [800, 30],
          [906, 160],
        ],
        ink.forest,
      ),
      circle(800, 24, 10, ink.ochre),
    ),
    scrap(
      circle(800, 248, 58, ink.paper),
      circle(800, 248, 46, ink.cream),
      stroke(
        [
          [800, 248],
          [800, 214],
        ],
        ink.deep,
        7,
      ),
      stroke(
        [
          [800, 248],
          [826, 260],
        ],
        ink.coral,
        6,
      ),
      circle(800, 248, 5, ink.night),
    ),
    sheet(
      rect(330, 390, 940, 370, ink.cream),
      polygon(
        [
          [306, 400],
          [420, 300],
          [1180, 300],
          [1294, 400],
        ],
        ink.clay,
      ),
    ),
    sheet(
      polygon(
        [
          [600, 400],
          [800, 290],
          [1000, 400],
        ],
        ink.sand,
      ),
      rect(612, 400, 376, 360, ink.sand),
    ),
    ...[374, 474, 1062, 1162].flatMap((x) => [window(x, 440), window(x, 600)]),
    window(648, 440),
    window(768, 430),
    window(888, 440),
    rect(600, 570, 400, 12, ink.paper),
    scrap(path('M690 760 V680 a110 96 0 0 1 220 0 V760 Z', ink.deep)),
    path('M706 760 V682 a94 82 0 0 1 188 0 V760 Z', ink.sun),
    polygon(
      [
        [706, 690],
        [650, 712],
        [650, 796],
        [706, 762],
      ],
      ink.teal,
    ),
    polygon(
      [
        [894, 690],
        [950, 712],
        [950, 796],
        [894, 762],
      ],
      ink.teal,
    ),
    sheet(path('M0 760 H1600 V900 H0 Z', ink.stone)),
    polygon(
      [
        [706, 760],
        [894, 760],
        [1080, 900],
        [520, 900],
      ],
      ink.sun,
      { opacity: 0.6 },
    ),
    scrap(
      polygon(
        [
          [894, 760],
          [1180, 830],
          [1180, 846],
          [894, 790],
        ],
        ink.slate,
      ),
      stroke(
        [
          [930, 720],
          [1170, 780],
        ],
        ink.deep,
        8,
      ),
      stroke(
        [
          [930, 720],
          [930, 770],
        ],
        ink.deep,
        8,
      ),
      stroke(
        [
          [1170, 780],
          [1170, 836],
        ],
        ink.deep,
        8,
      ),
    ),
    scrap(
      person(people.mother, {
        x: 590,
        y: 866,
        height: 250,
        pose: 'walk',
        left: [-20, -50],
        right: [22, -62],
      }),
    ),
    scrap(person(people.girl, { x: 665, y: 872, height: 156, pose: 'walk', left: [-15, -88] })),
    scrap(
      person(people.woman, { x: 400, y: 880, height: 260, pose: 'walk', right: [24, -46], left: [20, -46] }),
    ),
    scrap(
      path('M454 796 H534 Q530 840 494 840 Q458 840 454 796 Z', ink.coral),
      path('M496 796 V750 Q536 752 534 796 Z', ink.clay),
      circle(474, 866, 13, ink.night),
      circle(516, 866, 13, ink.night),
    ),
    scrap(
      circle(1010, 846, 34, 'none', { stroke: ink.night, 'stroke-width': 8 }),
      circle(1010, 846, 6, ink.night),
      stroke(
        [
          [1042, 772],
          [1036, 836],
        ],
        ink.night,
        7,
      ),
      circle(950, 868, 11, ink.night),
    ),
    scrap(
      person(
        { ...people.man, top: ink.teal },
        { x: 1016, y: 826, height: 200, pose: 'sit', flip: true, right: [26, -12], left: [2, -4] },
      ),
    ),
  ],
)
