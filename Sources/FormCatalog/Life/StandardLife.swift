import FormSource

/// The life of requests that is built into the tool: what DataPass does in August 2026, in our own words.
package struct StandardLife: Sendable {
  /// By name: common entries, and those of upstream’s definitions.
  package let entries: [String: LifeDeclaration]

  /// Read once, on first use: no run needs it that is not about lives.
  package static let shared = StandardLife()

  private init() {
    let read = StandardLibrary.entries(PackageResources.life_yml, number: Self.number)
    entries = Dictionary(
      read.fields.map { ($0.name, LifeDeclaration($0.key, $0.cursor)) },
      uniquingKeysWith: { $1 }
    )
  }

  static let number = -3

  /// Whether an entry is no definition’s: others complete it.
  package func isCommon(_ name: String) -> Bool {
    name == LifeBook.common || entries.values.contains { $0.base?.value == name }
  }
}
