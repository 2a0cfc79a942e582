// `ng build` links Angular's packages beforehand; its command refuses some of the Node versions under which our tests
// have to run. With the compiler there, they link themselves.
import '@angular/compiler'
import { provideZonelessChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { App } from './app'

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] })
