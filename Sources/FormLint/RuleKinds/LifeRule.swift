package import FormCatalog
package import FormSource

/// A rule over what happens after requests are sent, which is worked out once for all such rules.
package protocol LifeRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding for each mistake in the lives that the project declares something of.
  static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector)
}

/// The lives of the definitions of a project that declares something of them.
package struct DeclaredLives: Sendable {
  package let book: LifeBook
  /// In the order of the definitions.
  package let all: [Life]

  /// Nil where the project declares nothing: then nothing that is built in is read.
  init?(in catalog: Catalog) {
    if catalog.life.isEmpty { return nil }
    book = LifeBook(catalog)
    all = book.lives
  }
}
