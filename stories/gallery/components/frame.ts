/** The phone beside the stories of a component, where there is room: it shows the one that is read. */

/** Is drawn only on wide screens, and does not load while it is not. */
const phoneIn = (page: ParentNode) => page.querySelector<HTMLIFrameElement>('.g-phone-screen')

/** Milliseconds that a story stays in view before the phone turns to it. */
const READ = 250

export function startFrame(page: ParentNode): void {
  const phone = phoneIn(page)
  if (!phone) return
  let shown = phone.src
  const mark = () => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.g-story-frame'))
      link.closest<HTMLElement>('.g-story')!.toggleAttribute('data-shown', link.href === shown)
  }
  const show = (address: string) => {
    if (address === shown || !phone.checkVisibility()) return
    shown = address
    mark()
    // In the place of what was there: back leads to the page before, not to the story before.
    phone.contentWindow!.location.replace(address)
  }
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.g-story-frame')
    if (!link) return
    event.preventDefault()
    show(link.href)
  })
  mark()
  followReading(page, show)
}

/** The first story in the upper part of the screen is the one that is read. */
function followReading(page: ParentNode, show: (address: string) => void): void {
  const stories = [...page.querySelectorAll('.g-story')]
  const above = new Set<Element>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target)
        else above.delete(target)
      }
      const read = stories.find((story) => above.has(story))?.querySelector<HTMLAnchorElement>('.g-story-frame')
      clearTimeout(waiting)
      if (read) waiting = setTimeout(() => show(read.href), READ)
    },
    { rootMargin: '0px 0px -75%' },
  )
  for (const story of stories) observer.observe(story)
}
