// The form of a page, whatever its questions are called. A form has a property for each of its controls, by name: one that
// is called `elements` or `dataset` hides the property that all forms have.

/** A form with the properties that all forms have. */
function ownProperties(form) {
  return new Proxy(form, {
    get(target, name) {
      const value = Reflect.get(HTMLFormElement.prototype, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, target),
  });
}

/** The nearest element around another, which may be a form, that a selector matches. */
function closest(element, selector) {
  return Element.prototype.closest.call(element, selector);
}
