import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { flingVelocity, rubberBand, settle, velocityOf } from '../../src/models/motion'

describe('velocityOf', () => {
  it.each([
    [
      'an even stroke',
      [
        [0, 0],
        [16, 32],
        [32, 64],
      ],
      32,
      2,
    ],
    [
      'backwards',
      [
        [0, 0],
        [16, -8],
        [32, -16],
      ],
      40,
      -0.5,
    ],
    [
      'only what was lately: it began slowly',
      [
        [0, 0],
        [200, 10],
        [216, 42],
        [232, 74],
      ],
      232,
      2,
    ],
    [
      'a finger that rests before it leaves',
      [
        [0, 0],
        [16, 32],
        [32, 64],
      ],
      180,
      0,
    ],
    ['a single touch', [[0, 0]], 0, 0],
    [
      'two reports of the same moment',
      [
        [5, 0],
        [5, 9],
      ],
      5,
      0,
    ],
    ['nothing', [], 0, 0],
  ])('%s', (_, moves, now, expected) => {
    expect(
      velocityOf(
        moves.map(([time = 0, offset = 0]) => ({ time, offset })),
        now,
      ),
    ).toBeCloseTo(expected, 9)
  })
})

/** A sheet of 400 px with a half-way stop: 0 is up, 200 half, 400 gone. */
const stops = [0, 200, 400]

describe('settle', () => {
  it.each([
    ['let go where it was', 0, 0, 0],
    ['a slow pull, too short', 80, 0.1, 0],
    ['a slow pull past the middle', 130, 0, 1],
    ['a short fling counts as much as a long pull', 30, 1, 1],
    ['a hard fling passes a stop', 60, 2.5, 2],
    ['a fling back from far down goes up', 390, -0.5, 1],
    ['a fling up where nothing is above stays', 0, -2, 0],
    ['pulled beyond the end, it comes back', -40, 0, 0],
    ['just under the velocity of a fling', 10, flingVelocity - 0.01, 0],
  ])('%s', (_, position, velocity, expected) => {
    expect(settle(position, velocity, stops)).toBe(expected)
  })

  it('takes the stops in any order', () => {
    expect(settle(190, 0, [400, 0, 200])).toBe(2)
  })

  test('a fling never ends behind the finger while a stop lies ahead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 399 }),
        fc.double({ min: flingVelocity, max: 8, noNaN: true }),
        (at, speed) => {
          expect(stops[settle(at, speed, stops)]).toBeGreaterThan(at)
          expect(stops[settle(at + 1, -speed, stops)]).toBeLessThan(at + 1)
        },
      ),
    )
  })
})

describe('rubberBand', () => {
  it.each([
    [0, 400, 0],
    [100, 400, 48.35],
    [400, 400, 141.94],
    [100, 0, 0],
  ])('%d px beyond the end of %d px give %d px', (beyond, size, expected) => {
    expect(rubberBand(beyond, size)).toBeCloseTo(expected, 2)
  })

  test('follows further for every pixel, and never as far as its own size', () => {
    const pixels = fc.double({ min: 1, max: 5000, noNaN: true })
    fc.assert(
      fc.property(pixels, pixels, (beyond, size) => {
        expect(rubberBand(beyond + 1, size)).toBeGreaterThan(rubberBand(beyond, size))
        expect(rubberBand(beyond, size)).toBeLessThan(Math.min(beyond, size))
      }),
    )
  })
})
