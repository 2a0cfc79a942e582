/** Acts in a task of its own behind the next frame, which has laid out the page: what is measured then costs nothing. */
export const afterFrame = (act: () => void): number => requestAnimationFrame(() => setTimeout(act))
