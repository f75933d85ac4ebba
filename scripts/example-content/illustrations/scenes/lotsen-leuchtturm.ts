import { hair, ink, skin } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { bush } from '../drawing/plants.ts'
import { circle, path, polygon, rect, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud } from '../drawing/sky.ts'

const passenger = (x: number, y: number, size: number, tone: string, top: string, hairColor: string) =>
  path(
    `M${x - size} ${y} Q${x - size} ${y - size * 1.7} ${x} ${y - size * 1.7} Q${x + size} ${y - size * 1.7} ${x + size} ${y} Z`,
    top,
  ) +
  circle(x, y - size * 2.2, size * 0.72, tone) +
  path(
    `M${x - size * 0.76} ${y - size * 2.1} A${size * 0.76} ${size * 0.78} 0 1 1 ${x + size * 0.76} ${y - size * 2.3} Q${x} ${y - size * 2.7} ${x - size * 0.76} ${y - size * 2.1} Z`,
    hairColor,
  )

export default picture(
  'Ein Leuchtturm an ruhiger Küste wirft in der Dämmerung einen breiten Lichtstrahl über das Wasser, in dem ein kleines Segelboot mit einer Familie fährt.',
  ink.deep,
  [
    circle(820, 330, 620, ink.blue, { opacity: 0.35 }),
    circle(820, 330, 420, ink.blue, { opacity: 0.4 }),
    ...[
      [120, 140],
      [300, 90],
      [520, 190],
      [210, 330],
      [650, 80],
      [90, 520],
      [420, 440],
      [1080, 160],
      [1120, 420],
    ].map(([x = 0, y = 0], index) => circle(x, y, index % 2 ? 4 : 6, ink.sun)),
    cloud(120, 290, 240, ink.blue),
    cloud(900, 620, 210, ink.blue),
    polygon(
      [
        [924, 380],
        [-40, 700],
        [-40, 1130],
        [924, 430],
      ],
      '#fff1c4',
      { opacity: 0.3 },
    ),
    polygon(
      [
        [924, 390],
        [-40, 800],
        [-40, 1020],
        [924, 420],
      ],
      '#fff1c4',
      { opacity: 0.36 },
    ),
    sheet(
      ridge(
        [
          [0, 900],
          [300, 880],
          [700, 920],
          [1200, 880],
        ],
        1500,
        ink.blue,
      ),
    ),
    polygon(
      [
        [560, 900],
        [0, 900],
        [0, 1130],
        [340, 1130],
      ],
      ink.sun,
      { opacity: 0.12 },
    ),
    sheet(path('M1200 840 C1020 830 900 900 860 1010 C830 1110 900 1230 840 1500 H1200 Z', ink.forest)),
    sheet(
      polygon(
        [
          [880, 960],
          [912, 470],
          [1048, 470],
          [1080, 960],
        ],
        ink.paper,
      ),
    ),
    polygon(
      [
        [894, 750],
        [900, 640],
        [1060, 640],
        [1066, 750],
      ],
      ink.coral,
    ),
    polygon(
      [
        [882, 930],
        [888, 840],
        [1072, 840],
        [1078, 930],
      ],
      ink.coral,
    ),
    polygon(
      [
        [906, 560],
        [911, 490],
        [1049, 490],
        [1054, 560],
      ],
      ink.coral,
    ),
    sheet(rect(880, 450, 200, 30, ink.night, { rx: 6 })),
    scrap(
      rect(920, 350, 120, 100, ink.sun),
      rect(920, 350, 12, 100, ink.night),
      rect(1028, 350, 12, 100, ink.night),
      rect(974, 350, 12, 100, ink.night),
    ),
    circle(980, 402, 70, ink.sun, { opacity: 0.5 }),
    sheet(path('M890 352 Q980 230 1070 352 Z', ink.coral), circle(980, 280, 14, ink.night)),
    scrap(path('M950 960 V890 a30 30 0 0 1 60 0 V960 Z', ink.deep), circle(980, 690, 20, ink.deep)),
    bush(900, 1000, 130, ink.teal),
    bush(1110, 980, 160, ink.teal),
    sheet(
      ridge(
        [
          [0, 1080],
          [240, 1050],
          [520, 1090],
          [860, 1050],
          [1200, 1100],
        ],
        1500,
        ink.teal,
      ),
    ),
    // the boat and its family
    scrap(
      path('M360 690 V1090', 'none', { stroke: ink.bark, 'stroke-width': 12 }),
      path('M374 700 C500 800 540 930 548 1040 H374 Z', ink.paper),
      path('M346 740 C270 840 236 950 226 1040 H346 Z', ink.rose),
      passenger(300, 1098, 36, skin.brown, ink.coral, hair.black),
      passenger(370, 1098, 24, skin.tan, ink.sun, hair.brown),
      passenger(450, 1098, 38, skin.light, ink.mint, hair.red),
      path('M180 1086 H590 Q570 1190 480 1196 H280 Q200 1190 180 1086 Z', ink.night),
      path('M186 1112 H584 L578 1136 H194 Z', ink.coral),
    ),
    sheet(
      ridge(
        [
          [0, 1190],
          [260, 1160],
          [560, 1190],
          [860, 1160],
          [1200, 1190],
        ],
        1500,
        ink.forest,
      ),
    ),
    sheet(
      ridge(
        [
          [0, 1330],
          [300, 1290],
          [640, 1330],
          [940, 1300],
          [1200, 1330],
        ],
        1500,
        ink.night,
      ),
    ),
    ...[
      [120, 1250],
      [520, 1262],
      [760, 1245],
      [300, 1400],
      [700, 1420],
      [1000, 1390],
    ].map(([x = 0, y = 0]) =>
      stroke(
        [
          [x, y],
          [x + 50, y - 14],
          [x + 100, y],
        ],
        ink.mint,
        6,
        { opacity: 0.5 },
      ),
    ),
    bird(640, 560, 30, ink.paper),
    bird(720, 600, 22, ink.paper),
  ],
  1500,
)
