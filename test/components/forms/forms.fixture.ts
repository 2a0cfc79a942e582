import Field from '../../../components/forms/field.riot'
import FileInput from '../../../components/forms/file-input.riot'
import Form from '../../../components/forms/form.riot'
import Select from '../../../components/forms/select.riot'
import Switch from '../../../components/forms/switch.riot'
import { define } from '../../../src/element'
import Owner from './owner.riot'

for (const wrapper of [Owner, Form, Field, Select, Switch, FileInput]) define(wrapper)
