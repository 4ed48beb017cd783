/// Elements in order, each found by its name without looking through the others; of several with one name, the first.
struct NamedList<Element> {
  /// Nil where an element was removed.
  private var slots: [Element?] = []
  private var names: [String] = []
  /// The place of the first element of each name; nil until one is asked for, which is rare.
  private var places: [String: Int]?
  private var hasRepeatedNames = false

  init(_ elements: [Element] = [], named name: (Element) -> String) {
    slots = elements
    names = elements.map(name)
  }

  /// How many there are, or were before some were removed.
  var count: Int { slots.count }

  var elements: [Element] { slots.compactMap(\.self) }

  mutating func append(_ element: Element, named name: String) {
    slots.append(element)
    names.append(name)
    if places != nil { note(name, at: slots.count - 1) }
  }

  /// Replaces the element of that name by what is made of it; false where there is none.
  mutating func replace(_ name: String, by make: (Element) -> Element) -> Bool {
    guard let place = place(of: name), let element = slots[place] else { return false }
    slots[place] = make(element)
    return true
  }

  /// Replaces the element of that name by what is made of it, or appends another.
  mutating func put(_ element: Element, named name: String, or make: (Element) -> Element) {
    if !replace(name, by: make) { append(element, named: name) }
  }

  /// Removes the element of that name; false where there is none.
  mutating func remove(_ name: String) -> Bool {
    guard let place = place(of: name) else { return false }
    slots[place] = nil
    places?[name] = hasRepeatedNames ? names[(place + 1)...].firstIndex(of: name) : nil
    return true
  }

  private mutating func place(of name: String) -> Int? {
    if places == nil {
      places = [:]
      for place in slots.indices { note(names[place], at: place) }
    }
    return places?[name]
  }

  private mutating func note(_ name: String, at place: Int) {
    if places?[name] == nil { places?[name] = place } else { hasRepeatedNames = true }
  }
}
