/** A Riot application that compiles the kit's own `.riot` sources. */
import { testApp } from './suite'

testApp('riot', { page: 'index.html' })
