import { testApp } from './suite'

testApp('plain', { page: 'index.html' })
