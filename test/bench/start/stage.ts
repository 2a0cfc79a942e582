/** The stage of the cold start: the page shows its rows as soon as it can. */
export function stage(mount: (root: Element) => void): void {
  const root = document.getElementById('root')!
  mount(root)
  root.querySelector<HTMLElement>('#create')!.click()
}
