/**
 * Lets an element play its exit: `data-closing` is set until its own transitions and animations, and those of its
 * backdrop, have ended. Remove the attribute to call it back.
 * @returns whether it has left; false when it was called back
 */
export async function leave(element: HTMLElement): Promise<boolean> {
  element.dataset.closing = ''
  // What goes on inside of it, such as a spinner, may never end and is not waited for.
  const own = element
    .getAnimations({ subtree: true })
    .filter(({ effect }) => (effect as KeyframeEffect).target === element)
  await Promise.allSettled(own.map(({ finished }) => finished))
  const hasLeft = 'closing' in element.dataset
  delete element.dataset.closing
  return hasLeft
}
