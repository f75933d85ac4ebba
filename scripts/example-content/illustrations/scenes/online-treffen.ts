import { hair, ink, skin } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { pottedPlant } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

/** One tile of a video call: background, shoulders, head and hair. */
function tile(
  x: number,
  y: number,
  background: string,
  tone: string,
  top: string,
  crown: string,
  long: boolean,
  more = '',
) {
  const cx = x + 130
  return `<g><clipPath id="t${x}${y}"><rect x="${x}" y="${y}" width="260" height="176" rx="10"/></clipPath><g clip-path="url(#t${x}${y})">${rect(x, y, 260, 176, background)}${more}${long ? path(`M${cx - 52} ${y + 80} Q${cx - 64} ${y + 160} ${cx - 40} ${y + 170} H${cx + 40} Q${cx + 64} ${y + 160} ${cx + 52} ${y + 80} Z`, crown) : ''}${path(`M${cx - 92} ${y + 190} Q${cx - 84} ${y + 132} ${cx} ${y + 132} Q${cx + 84} ${y + 132} ${cx + 92} ${y + 190} Z`, top)}${rect(cx - 14, y + 108, 28, 34, tone)}${circle(cx, y + 82, 45, tone)}${path(`M${cx - 49} ${y + 92} A49 50 0 1 1 ${cx + 49} ${y + 76} Q${cx + 30} ${y + 56} ${cx} ${y + 58} Q${cx - 28} ${y + 58} ${cx - 49} ${y + 92} Z`, crown)}</g></g>`
}

export default picture(
  'Ein Laptop auf einem Schreibtisch zeigt vier Menschen im Videogespräch; daneben stehen eine Tasse, eine Pflanze und ein Kinderbild.',
  ink.pale,
  [
    circle(800, 400, 560, ink.paper, { opacity: 0.4 }),
    sheet(
      rect(120, 110, 220, 170, ink.paper),
      rect(138, 128, 184, 134, ink.sky),
      circle(280, 170, 24, ink.sun),
      path('M138 262 V220 Q190 180 240 220 T322 210 V262 Z', ink.teal),
    ),
    scrap(
      rect(1270, 130, 170, 210, ink.paper, { transform: 'rotate(4 1355 235)' }),
      path('M1310 290 V240 L1350 206 L1392 240 V290 Z', 'none', {
        stroke: ink.coral,
        'stroke-width': 9,
        'stroke-linejoin': 'round',
      }),
      circle(1400, 178, 18, ink.ochre),
      stroke(
        [
          [1304, 312],
          [1410, 318],
        ],
        ink.teal,
        9,
      ),
      circle(1332, 268, 9, ink.blue),
      circle(1368, 270, 7, ink.blue),
    ),
    sheet(rect(0, 730, 1600, 170, ink.wood)),
    rect(0, 730, 1600, 12, ink.bark, { opacity: 0.25 }),
    sheet(rect(480, 190, 640, 470, ink.night, { rx: 26 })),
    rect(506, 216, 588, 418, ink.deep, { rx: 10 }),
    tile(526, 236, ink.blush, skin.brown, ink.teal, hair.black, false, circle(560, 300, 30, ink.rose)),
    tile(812, 236, ink.mist, skin.light, ink.coral, hair.red, true, rect(1010, 246, 40, 120, ink.wood)),
    tile(526, 434, ink.sand, skin.warm, ink.blue, ink.teal, false, rect(540, 450, 70, 60, ink.paper)),
    tile(812, 434, ink.mint, skin.tan, ink.ochre, hair.grey, false, circle(1040, 480, 26, ink.sun)),
    sheet(
      path('M400 706 H1200 L1180 740 Q1176 750 1160 750 H440 Q424 750 420 740 Z', ink.slate),
      rect(730, 706, 140, 14, ink.night, { rx: 7 }),
    ),
    pottedPlant(300, 770, 260, ink.coral),
    scrap(
      rect(1260, 680, 100, 100, ink.teal, { rx: 14 }),
      path('M1360 700 q44 10 0 56', 'none', { stroke: ink.teal, 'stroke-width': 14 }),
      ellipse(1310, 682, 50, 10, ink.forest),
    ),
    stroke(
      [
        [1290, 660],
        [1280, 630],
        [1296, 600],
      ],
      ink.paper,
      8,
      { opacity: 0.8 },
    ),
    stroke(
      [
        [1326, 660],
        [1318, 624],
        [1334, 590],
      ],
      ink.paper,
      8,
      { opacity: 0.8 },
    ),
    scrap(
      polygon(
        [
          [560, 800],
          [820, 790],
          [838, 850],
          [560, 862],
        ],
        ink.paper,
      ),
      rect(590, 814, 120, 8, ink.stone),
      rect(590, 832, 170, 8, ink.stone),
      stroke(
        [
          [850, 846],
          [960, 800],
        ],
        ink.coral,
        14,
      ),
      polygon(
        [
          [850, 838],
          [838, 852],
          [856, 854],
        ],
        ink.night,
      ),
    ),
  ],
)
