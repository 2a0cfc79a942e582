import { component } from 'riot'
import 'karui/css/foundation.css'
import 'karui/css/toast.css'
import 'karui/define/toast'
import App from './app.riot'

component(App)(document.getElementById('app'))
