import FormSource

/// Entries in the order of their declaration, found by name.
package struct Table<Entry: Sendable>: Sendable {
  /// The entries to look at, one by one.
  package private(set) var entries: [Entry]
  /// All entries, whatever is looked at.
  package let all: [Entry]
  private let places: [ExactName: Int]

  /// Of two entries with one name the last is found, as upstream's hash would.
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

  /// The table with fewer entries to look at; all are still found by name.
  package func focused(on isWanted: (Entry) -> Bool) -> Table {
    var copy = self
    copy.entries = all.filter(isWanted)
    return copy
  }
}
