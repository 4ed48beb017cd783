import FormSource

/// Entries in the order of their declaration, found by name.
package struct Table<Entry: Sendable>: Sendable {
  package let entries: [Entry]
  private let places: [ExactName: Int]

  /// Of two entries with one name the last is found, as upstream's hash would.
  package init(_ entries: [Entry], name: (Entry) -> String) {
    self.entries = entries
    var places: [ExactName: Int] = [:]
    for (index, entry) in entries.enumerated() { places[ExactName(name(entry))] = index }
    self.places = places
  }

  package subscript(name: String) -> Entry? {
    places[ExactName(name)].map { entries[$0] }
  }

  package var names: [String] { places.keys.map(\.text) }

  package func contains(_ name: String) -> Bool { places[ExactName(name)] != nil }
}
