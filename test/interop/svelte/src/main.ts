import { mount } from 'svelte'
import App from './app.svelte'
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

mount(App, { target: document.getElementById('app')! })
