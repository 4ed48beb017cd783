/// An enum whose raw values are what DataPass stores.
struct SwiftEnumeration {
  struct Case {
    let value: String
    let name: String
    let paragraphs: [String?]
    /// Only for a deprecated scope.
    let deprecatedSince: String?
  }

  /// A value that has no name yet.
  struct Entry {
    let value: String
    var paragraphs: [String?] = []
    var deprecatedSince: String?
  }

  let name: String
  let conformance: String
  let summary: String
  private(set) var cases: [Case] = []
  private var places: [String: Int] = [:]

  /// The names of members that the runtime's types declare.
  private static let reserved: Set<String> = [
    "allCases", "rawValue", "hashValue", "hash", "encode", "deprecated", "deprecatedSince", "prefilled", "deferred",
    "facts",
    "questions", "schema", "useCase", "serviceProvider",
  ]

  /// Of several values that Swift considers equal, only the first gets a case: an enum cannot hold both.
  init(_ name: String, conformance: String = "RequestOption", summary: String, _ entries: [Entry]) {
    self.name = name
    self.conformance = conformance
    self.summary = summary
    var names = SwiftNames(reserved: Self.reserved)
    for entry in entries where places[entry.value] == nil {
      places[entry.value] = cases.count
      cases.append(
        Case(
          value: entry.value,
          name: names.member(entry.value),
          paragraphs: entry.paragraphs,
          deprecatedSince: entry.deprecatedSince
        )
      )
    }
  }

  /// The name of the case whose raw value is exactly this value, byte for byte.
  func name(of value: String) -> String? {
    places[value].map { cases[$0] }.flatMap { $0.value.utf8.elementsEqual(value.utf8) ? $0.name : nil }
  }

  /// Writes the declaration; `more` adds members after the cases.
  func write(to source: inout SwiftSource, indent: Int, _ more: (inout SwiftSource) -> Void = { _ in }) {
    source.document(summary, indent: indent)
    source.add("public enum \(name): String, \(conformance) {", indent: indent)
    for item in cases {
      let deprecation = item.deprecatedSince.map { "Deprecated since \($0)." }
      for line in SwiftText.comment(item.paragraphs + [deprecation], indent: indent + 2) { source.add(line) }
      let isPlain = item.name == item.value
      source.add(
        isPlain ? "case \(item.name)" : "case \(item.name) = \(SwiftText.literal(item.value))",
        indent: indent + 2
      )
    }
    writeDeprecation(to: &source, indent: indent + 2)
    more(&source)
    source.add("}", indent: indent)
  }

  private func writeDeprecation(to source: inout SwiftSource, indent: Int) {
    let deprecated = cases.filter { $0.deprecatedSince != nil }
    if deprecated.isEmpty { return }
    source.add()
    source.add("public var deprecatedSince: String? {", indent: indent)
    source.add("switch self {", indent: indent + 2)
    for item in deprecated {
      source.add("case .\(item.name): \(SwiftText.literal(item.deprecatedSince ?? ""))", indent: indent + 2)
    }
    if deprecated.count < cases.count { source.add("default: nil", indent: indent + 2) }
    source.add("}", indent: indent + 2)
    source.add("}", indent: indent)
  }
}
