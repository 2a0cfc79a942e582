import { createApp } from 'vue'
import App from './app.vue'
import 'karui/karui.css'
import 'karui/define/button'
import 'karui/define/field'
import 'karui/define/form'
import 'karui/define/list'
import 'karui/define/list-item'
import 'karui/define/select'
import 'karui/define/sheet'
import 'karui/define/switch'
import 'karui/define/toast'

createApp(App).mount('#app')
