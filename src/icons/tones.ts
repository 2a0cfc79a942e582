import { circleCheck, circleX, info, triangleAlert } from './icons'

const marks: Readonly<Record<string, string>> = { ok: circleCheck, warn: triangleAlert, bad: circleX, info }

/**
 * The shape that says a tone besides its colour (WCAG 2.2, 1.4.1).
 * @returns path data; undefined for `neutral` and `accent`, which say nothing
 */
export const toneMark = (tone = ''): string | undefined => marks[tone]
