import FormSource

/// Entries in the order of their declaration, found by name.
package struct Table<Entry: Sendable>: Sendable {
  /// The entries to iterate over.
  package private(set) var entries: [Entry]
  /// All entries, whatever the focus.
  package let all: [Entry]
  private let places: [ExactName: Int]

  /// Of two entries with the same name, the last one is found, as in upstream's hash.
  package init(_ entries: [Entry], name: (Entry) -> String) {
    self.entries = entries
    all = entries
    var places = [ExactName: Int](minimumCapacity: entries.count)
    for (index, entry) in entries.enumerated() { places[ExactName(name(entry))] = index }
    self.places = places
  }

  package subscript(name: String) -> Entry? {
    places[ExactName(name)].map { all[$0] }
  }

  package var names: [String] { places.keys.map(\.text) }

  package func contains(_ name: String) -> Bool { places[ExactName(name)] != nil }

  /// The table with fewer entries to iterate over; all are still found by name.
  package func focused(on isWanted: (Entry) -> Bool) -> Table {
    var copy = self
    copy.entries = all.filter(isWanted)
    return copy
  }
}
