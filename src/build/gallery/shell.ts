/** The shell around a page's content: what leads on from it, and the settings. */
import Shell from '../../../stories/gallery/shell/gallery-shell.riot'
import SettingsSheet from '../../../stories/gallery/shell/settings-sheet.riot'
import { type GalleryPage, rootFrom } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'

interface Content extends Pick<GalleryPage, 'path' | 'title' | 'sentence' | 'first'> {
  /** HTML, as `drawPlain` makes it. */
  content: string
  /** Its module in the browser, beside its component. */
  script?: string
}

/** Links of the sidebar: components by group. */
export function groupsOf({ components }: Given): { name: string; components: Given['components'] }[] {
  const names = [...new Set(components.map(({ group }) => group))].sort()
  return names.map((name) => ({ name, components: components.filter(({ group }) => group === name) }))
}

/** Waits in a template until it is asked for: it is on every page. */
export const settings = (): string => `<template class="g-settings-template">${drawPlain(SettingsSheet, {})}</template>`

export function inShell({ content, script, ...page }: Content, given: Given, places: Places): GalleryPage {
  const props = {
    root: rootFrom(page.path),
    path: page.path,
    groups: groupsOf(given),
    icons: given.icons,
    script,
    content: places.hold(content),
  }
  return { ...page, kind: 'shell', body: drawPlain(Shell, props) + settings() }
}
