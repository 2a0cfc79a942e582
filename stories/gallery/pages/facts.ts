import type { HostProps } from '../../../src/core'

/** What each page of text is given. */
export interface PageProps extends HostProps {
  /** The way to the gallery's root, `../` or nothing: the gallery stands anywhere, so its links are relative. */
  root: string
  /** What the build knows. */
  facts: Facts
  /** Where the guides are, below the root. */
  guides: { path: string; title: string; sentence: string }[]
  /** Puts code in colours, for `code-sample` to show. */
  mark: (code: string) => string
}

/** What the build knows and pages show: no figure is typed into a page. */
export interface Facts {
  /** Left out of a build that is watched, in which the drop-in may be an old one. */
  sizes?: Sizes
  policies: {
    /** The whole kit runs under it. */
    strict: string
    /** The gallery's own. */
    gallery: string
  }
  baseline: {
    /** Of browserslist. */
    query: string
    /** The oldest version of each browser that meets it. */
    browsers: { name: string; version: string }[]
  }
  /** Tags of the elements there are today. */
  elements: string[]
  /** Those of them that most screens need. */
  most: string[]
  /** Version of the AngularJS that karui is compared and used with. */
  angularjs: string
  /** The README's blocks of code. */
  code: string[]
}

/**
 * @param start what the block begins with
 * @throws {Error} where the README has no such block
 */
export function codeOf({ code }: Facts, start: string): string {
  const found = code.find((block) => block.startsWith(start))
  if (!found) throw new Error(`README.md has no code that begins with ${start}`)
  return found
}

/** All bytes by brotli 11. */
export interface Sizes {
  /** What most screens need. */
  most: DropIn
  /** Every component. */
  all: DropIn
  /** Riot, mended, beside the core of AngularJS. */
  runtime: Pair
  /** Every component beside AngularJS Material and what it needs. */
  kit: Pair
}

/** A script and its sheet, which a page takes along. */
export interface DropIn {
  files: { file: string; bytes: number }[]
  /** Of both. */
  bytes: number
}

/** Bytes by brotli 11. */
export interface Pair {
  karui: number
  angularjs: number
}
