import { type Answer, readAnswer } from './answer'

/** What was answered on this device, which nothing leaves. */
const key = 'karui pulse answers'

/** @returns the newest first; none where nothing can be kept, or what was kept is broken */
export function ownAnswers(now: number): Answer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return [kept].flat().flatMap((entry) => readAnswer(Object(entry), now) ?? [])
  } catch {
    return []
  }
}

/** @throws DOMException where the device has no room, or no store at all */
export function keepAnswer(answer: Answer): void {
  localStorage.setItem(key, JSON.stringify([answer, ...ownAnswers(answer.at)]))
}
