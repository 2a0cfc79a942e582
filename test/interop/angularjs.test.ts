import { testApp } from './suite'

testApp('angularjs', { page: 'index.html' })
