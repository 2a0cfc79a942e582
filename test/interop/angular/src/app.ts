/// <reference types="karui/global" />
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type {} from 'karui/elements'

@Component({
  selector: 'my-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <k-list label="Devices" [items]="devices" selectable (select)="chosen.set($event.detail.item?.label ?? 'nothing')"></k-list>
    <p>Chosen: {{ chosen() }}</p>

    <k-form (submit)="save($event.detail.value)">
      <k-field #field label="Name" name="name" [value]="name()" (input)="name.set(field.value ?? '')"></k-field>
      <k-select #select label="Room" name="room" [items]="rooms" [value]="room()" (change)="room.set(select.value ?? '')"></k-select>
      <k-switch #toggle label="Armed" [checked]="armed()" (change)="armed.set(toggle.checked ?? false)"></k-switch>
      @if (armed()) {
        <p>Do not open the door</p>
      }
      <k-button type="submit">Save</k-button>
    </k-form>
    <p>State: {{ name() }}, {{ room() }}, {{ armed() ? 'armed' : 'not armed' }}</p>
    <k-button (click)="preset()">Preset</k-button>
    <k-button (click)="armed.set(!armed())">{{ armed() ? 'Disarm' : 'Arm' }}</k-button>

    <k-button (click)="isOpen.set(true)">Details</k-button>
    <k-sheet label="Details" [open]="isOpen()" (close)="isOpen.set(false)">
      @if (armed()) {
        <p>Armed since today</p>
      }
      <p>The sheet is about {{ name() }}</p>
    </k-sheet>
    <p>The sheet is {{ isOpen() ? 'open' : 'closed' }}</p>

    <k-list label="Log">
      @for (entry of log(); track entry) {
        <k-list-item [label]="'Entry ' + entry"></k-list-item>
      }
    </k-list>
    <k-button (click)="add()">Add</k-button>
    <k-button (click)="log.set(log().slice().reverse())">Reverse</k-button>
    <k-button (click)="log.set(log().slice(1))">Remove</k-button>
  `,
})
export class App {
  readonly devices = [{ label: 'Door' }, { label: 'Window' }]
  readonly rooms = ['Kitchen', 'Cellar']
  readonly chosen = signal('nothing')
  readonly name = signal('Bell')
  readonly room = signal('Kitchen')
  readonly armed = signal(false)
  readonly isOpen = signal(false)
  readonly log = signal([0])
  private last = 0

  save(value: unknown) {
    karui.toast(`${(value as { name: string }).name} is saved`)
  }

  preset() {
    this.name.set('Antenna')
    this.room.set('Cellar')
    this.armed.set(true)
  }

  add() {
    this.last++
    this.log.set([this.last, ...this.log()])
  }
}
