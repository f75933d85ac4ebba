import { house } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, scrap, sheet } from '../drawing/shapes.ts'

const pin = (x: number, y: number, size: number, color: string) =>
  ellipse(x, y, size * 0.34, size * 0.1, ink.night, { opacity: 0.3 }) +
  sheet(
    path(
      `M${x} ${y} C${x - size * 0.3} ${y - size * 0.5} ${x - size * 0.5} ${y - size * 0.72} ${x - size * 0.5} ${y - size} A${size * 0.5} ${size * 0.5} 0 0 1 ${x + size * 0.5} ${y - size} C${x + size * 0.5} ${y - size * 0.72} ${x + size * 0.3} ${y - size * 0.5} ${x} ${y} Z`,
      color,
    ),
    circle(x, y - size, size * 0.22, ink.paper),
  )

export default picture(
  'Gefaltete Landkarte mit Feldern, Fluss, Bäumen und Häusern; vier farbige Markierungen sind durch gepunktete Wege verbunden.',
  ink.deep,
  [
    circle(800, 450, 620, ink.blue, { opacity: 0.4 }),
    sheet(
      polygon(
        [
          [120, 210],
          [460, 130],
          [460, 720],
          [120, 800],
        ],
        ink.mint,
      ),
      polygon(
        [
          [460, 130],
          [800, 210],
          [800, 800],
          [460, 720],
        ],
        ink.pale,
      ),
      polygon(
        [
          [800, 210],
          [1140, 130],
          [1140, 720],
          [800, 800],
        ],
        ink.mint,
      ),
      polygon(
        [
          [1140, 130],
          [1480, 210],
          [1480, 800],
          [1140, 720],
        ],
        ink.pale,
      ),
    ),
    polygon(
      [
        [120, 430],
        [300, 388],
        [300, 560],
        [120, 606],
      ],
      ink.sun,
      { opacity: 0.75 },
    ),
    polygon(
      [
        [300, 388],
        [460, 350],
        [460, 522],
        [300, 560],
      ],
      ink.ochre,
      { opacity: 0.65 },
    ),
    polygon(
      [
        [1140, 480],
        [1320, 522],
        [1320, 700],
        [1140, 656],
      ],
      ink.sand,
    ),
    polygon(
      [
        [1320, 522],
        [1480, 560],
        [1480, 740],
        [1320, 700],
      ],
      ink.sun,
      { opacity: 0.7 },
    ),
    polygon(
      [
        [800, 210],
        [980, 168],
        [980, 330],
        [800, 372],
      ],
      ink.teal,
      { opacity: 0.5 },
    ),
    path(
      'M120 690 C260 600 380 620 460 590 C600 560 640 450 800 470 C960 480 1000 380 1140 340 C1280 310 1380 340 1480 300',
      'none',
      { stroke: ink.sky, 'stroke-width': 46 },
    ),
    path(
      'M120 690 C260 600 380 620 460 590 C600 560 640 450 800 470 C960 480 1000 380 1140 340 C1280 310 1380 340 1480 300',
      'none',
      { stroke: ink.blue, 'stroke-width': 6, opacity: 0.35 },
    ),
    path('M460 130 V720 M1140 130 V720', 'none', { stroke: ink.night, 'stroke-width': 4, opacity: 0.1 }),
    path('M800 210 V800', 'none', { stroke: ink.night, 'stroke-width': 10, opacity: 0.12 }),
    path('M280 330 C400 260 520 300 620 400 S760 660 900 640 S1120 520 1290 440', 'none', {
      stroke: ink.coral,
      'stroke-width': 11,
      'stroke-linecap': 'round',
      'stroke-dasharray': '2 28',
    }),
    house(560, 690, 90, 76, { wall: ink.cream, roof: ink.coral, storeys: 1 }),
    house(1010, 300, 84, 70, { wall: ink.cream, roof: ink.deep, storeys: 1 }),
    house(1360, 680, 84, 70, { wall: ink.paper, roof: ink.clay, storeys: 1 }),
    tree(210, 300, 120, ink.forest, ink.teal),
    poplar(660, 320, 130),
    poplar(700, 330, 100, ink.teal),
    tree(1060, 640, 140),
    tree(1400, 480, 130, ink.forest, ink.teal),
    bush(860, 290, 90),
    bush(920, 280, 70, ink.teal),
    bush(380, 690, 110),
    pin(280, 340, 150, ink.coral),
    pin(620, 420, 120, ink.ochre),
    pin(900, 660, 160, ink.teal),
    pin(1290, 450, 140, ink.rose),
    scrap(
      circle(1424, 266, 40, ink.paper),
      polygon(
        [
          [1424, 234],
          [1435, 266],
          [1413, 266],
        ],
        ink.coral,
      ),
      polygon(
        [
          [1424, 298],
          [1435, 266],
          [1413, 266],
        ],
        ink.slate,
      ),
    ),
  ],
)
