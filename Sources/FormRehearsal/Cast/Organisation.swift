/// A body for which requests are made.
package struct Organisation: Codable, Hashable, Sendable {
  /// The number under which calls tell of it.
  package let id: Int
  package let siret: String
  package let name: String

  package init(id: Int, siret: String, name: String) {
    self.id = id
    self.siret = siret
    self.name = name
  }
}
