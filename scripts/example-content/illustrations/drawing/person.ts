import { circle, ellipse, group, type Point, path, polygon, stroke } from './shapes.ts'

export interface PersonLook {
  skin: string
  hair: string
  top: string
  bottom: string
  style?: 'short' | 'long' | 'bun' | 'curly' | 'scarf' | 'bald' | 'pigtails'
  /** A skirt or coat instead of trousers. */
  dress?: boolean
  beard?: boolean
  glasses?: boolean
  child?: boolean
}

export interface PersonPose {
  /** Feet, or the seat for someone who sits. */
  x: number
  y: number
  /** From the soles to the crown when standing. */
  height: number
  pose?: 'stand' | 'walk' | 'sit'
  /** Hands, measured from x and y in hundredths of the height. */
  left?: Point
  right?: Point
  /** Looks to the left instead of to the right. */
  flip?: boolean
}

/** A person cut from paper: few shapes, no face, recognisable by posture, hair and clothes. */
export function person(look: PersonLook, { x, y, height, pose = 'stand', left, right, flip }: PersonPose) {
  const seated = pose === 'sit'
  const hip = seated ? -2 : look.child ? -38 : -46
  const shoulder = hip - (look.child ? 28 : 31)
  const head = shoulder - (look.child ? 15 : 13)
  const radius = look.child ? 13.5 : 9.5
  const parts = [
    hairBehind(look, head, radius),
    legs(look, pose, hip),
    arm(look, [-8, shoulder + 5], left ?? [-14, hip + 3]),
    torso(look, hip, shoulder, seated),
    stroke(
      [
        [0, shoulder + 1],
        [0.5, head + 5],
      ],
      look.skin,
      6,
    ),
    circle(0.5, head, radius, look.skin),
    hairInFront(look, head, radius),
    arm(look, [8, shoulder + 5], right ?? [14, hip + 3]),
  ]
  return group(parts, {
    transform: `translate(${x} ${y}) scale(${(flip ? -1 : 1) * (height / 100)} ${height / 100})`,
  })
}

function arm(look: PersonLook, [x, y]: Point, [handX, handY]: Point) {
  const elbow: Point = [(x + handX) / 2 + (handX < x ? -3 : 3), (y + handY) / 2 + 4]
  const wrist: Point = [elbow[0] + (handX - elbow[0]) * 0.7, elbow[1] + (handY - elbow[1]) * 0.7]
  const sleeve = stroke([[x, y], elbow, wrist], look.top, 6.6)
  return stroke([elbow, [handX, handY]], look.skin, 4.8) + sleeve + circle(handX, handY, 3.3, look.skin)
}

function legs({ bottom, dress, skin, child }: PersonLook, pose: PersonPose['pose'], hip: number) {
  const width = child ? 7.5 : 7.6
  const color = dress ? skin : bottom
  const shoe = '#12283f'
  if (pose === 'sit')
    return [4, -3]
      .map(
        (x) =>
          stroke(
            [
              [x - 2, hip - 1],
              [x + 15, hip],
              [x + 16, hip + 24],
            ],
            color,
            width,
            { opacity: 1 },
          ) + ellipse(x + 18, hip + 27, 5.5, 2.8, shoe),
      )
      .join('')
  const spread = pose === 'walk' ? 13 : 4.5
  return [-1, 1]
    .map((side) => {
      const foot = side * spread
      return (
        stroke(
          [
            [side * 3.6, hip + 2],
            [foot * 0.85, -3],
          ],
          color,
          width,
        ) + ellipse(foot + 1.6, -1.8, 5.6, 2.8, shoe)
      )
    })
    .join('')
}

function torso({ top, bottom, dress }: PersonLook, hip: number, shoulder: number, seated: boolean) {
  const body = path(
    `M-10.5 ${shoulder + 4} Q-10 ${shoulder - 1} -4 ${shoulder - 1} L4 ${shoulder - 1} Q10 ${shoulder - 1} 10.5 ${shoulder + 4} L9 ${hip + 4} Q0 ${hip + 7} -9 ${hip + 4} Z`,
    top,
  )
  if (!dress) return body
  const hem = seated ? hip + 6 : hip + 24
  const reach = seated ? 20 : 15
  return (
    polygon(
      [
        [-8.5, hip - 6],
        [8.5, hip - 6],
        [seated ? reach : 15, hem],
        [seated ? -10 : -15, hem],
      ],
      bottom,
    ) + body
  )
}

function hairBehind({ style, hair }: PersonLook, head: number, r: number) {
  if (style === 'long')
    return path(
      `M${-r * 1.12} ${head} Q${-r * 1.2} ${head + r * 2.2} ${-r * 0.7} ${head + r * 2.3} L${r * 0.8} ${head + r * 2.3} Q${r * 1.2} ${head + r * 2.1} ${r * 1.12} ${head} Z`,
      hair,
    )
  if (style === 'bun') return circle(-r * 0.9, head - r * 0.9, r * 0.52, hair)
  if (style === 'curly')
    return [
      [-0.9, 0.1],
      [-0.75, -0.6],
      [-0.1, -1],
      [0.6, -0.85],
      [1, -0.2],
      [0.95, 0.4],
      [-0.95, 0.55],
    ]
      .map(([dx = 0, dy = 0]) => circle(dx * r, head + dy * r, r * 0.52, hair))
      .join('')
  if (style === 'pigtails')
    return (
      ellipse(-r * 1.35, head + r * 0.3, r * 0.36, r * 0.7, hair) +
      ellipse(r * 1.35, head + r * 0.3, r * 0.36, r * 0.7, hair)
    )
  return ''
}

function hairInFront({ style = 'short', hair, beard, glasses }: PersonLook, head: number, r: number) {
  const parts = [cap(style, hair, head, r)]
  if (beard)
    parts.push(
      path(
        `M${-r * 1.02} ${head + r * 0.1} A${r * 1.02} ${r * 1.04} 0 0 0 ${r} ${head + r * 0.28} Q${r * 0.85} ${head + r * 0.5} ${r * 0.5} ${head + r * 0.46} Q0 ${head + r * 0.42} ${-r * 0.35} ${head + r * 0.52} Q${-r * 0.66} ${head + r * 0.5} ${-r * 0.72} ${head + r * 0.1} Z`,
        hair,
      ),
    )
  if (glasses)
    parts.push(
      circle(-r * 0.28, head + r * 0.05, r * 0.26, 'none', { stroke: '#12283f', 'stroke-width': r * 0.1 }),
      circle(r * 0.48, head + r * 0.05, r * 0.26, 'none', { stroke: '#12283f', 'stroke-width': r * 0.1 }),
    )
  return parts.join('')
}

function cap(style: NonNullable<PersonLook['style']>, hair: string, head: number, r: number) {
  if (style === 'bald')
    return path(
      `M${-r} ${head} A${r} ${r} 0 0 1 ${-r * 0.7} ${head - r * 0.7} L${-r * 0.55} ${head + r * 0.3} Z`,
      hair,
    )
  if (style === 'scarf')
    return path(
      `M${-r * 1.1} ${head + r * 0.2} A${r * 1.1} ${r * 1.12} 0 1 1 ${r * 1.1} ${head + r * 0.2} Q${r * 0.9} ${head - r * 0.55} 0 ${head - r * 0.55} Q${-r * 0.7} ${head - r * 0.5} ${-r * 0.72} ${head + r * 0.3} Q${-r * 0.6} ${head + r * 1.1} 0 ${head + r * 1.05} L${r * 0.3} ${head + r * 1.7} L${-r * 1.15} ${head + r * 1.7} Z`,
      hair,
    )
  return path(
    `M${-r * 1.06} ${head + r * 0.22} A${r * 1.06} ${r * 1.08} 0 1 1 ${r * 1.06} ${head - r * 0.1} Q${r * 0.7} ${head - r * 0.5} ${r * 0.1} ${head - r * 0.46} Q${-r * 0.55} ${head - r * 0.42} ${-r * 0.72} ${head + r * 0.3} Z`,
    hair,
  )
}
