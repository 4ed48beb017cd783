// What waits for a button or a finger to be let go: a page that moves under the pointer takes its click away.

/** What is being pressed with a pointer, and what is to be done once it is let go. */
class Pressing {
  constructor() {
    this.pressed = null;
    this.presses = 0;
    this.waiting = null;
    // On a touch screen, the mouse events of a tap come after its pointer events.
    for (const name of ["pointerdown", "mousedown"]) window.addEventListener(name, ({ target }) => this.press(target), true);
    for (const name of ["pointerup", "pointercancel", "mouseup", "dragend"]) window.addEventListener(name, () => this.letGo(), true);
    window.addEventListener("click", () => this.release());
    // Lists and calendars of the browser keep the end of a press to themselves: what comes next says that it is over.
    window.addEventListener("keydown", () => this.release(), true);
    window.addEventListener("pointermove", ({ buttons }) => {
      if (buttons === 0 && this.pressed) this.letGo();
    }, true);
  }

  press(target) {
    this.pressed = target;
    this.presses += 1;
  }

  /** The click of a press comes in the same task as its end. */
  letGo() {
    const { presses } = this;
    setTimeout(() => {
      if (presses === this.presses) this.release();
    });
  }

  release() {
    const { waiting } = this;
    this.pressed = null;
    this.waiting = null;
    if (waiting) waiting();
  }

  /** Does something at once, or after the press of something else than what has changed. */
  after(changed, action) {
    if (this.pressed && this.pressed !== changed) this.waiting = action;
    else action();
  }

  /** Drops what waits: it has been done otherwise. */
  forget() {
    this.waiting = null;
  }
}
