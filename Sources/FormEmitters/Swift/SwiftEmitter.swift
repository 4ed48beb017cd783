package import FormCatalog

/// `swift/`: the sources of one module that imports only FormSubmission, with one file per definition or declared file,
/// and one for what they share.
///
/// Requests are made first, independently of each other; then what they share; then the files, again independently.
package struct SwiftEmitter: Sendable {
  private let requests: [SwiftRequest]
  private let shared: SwiftSharedQuestions
  private let layout: SwiftLayout

  /// A definition to make a request type for, and the name of that type.
  package struct Subject: Sendable {
    package let definition: Definition
    let typeName: String

    /// The names of what is generated; nil for a definition that asks nothing.
    package func interface(in catalog: Catalog) -> SwiftInterface? {
      SwiftInterface(definition, in: catalog, typeName: typeName)
    }

    /// Nil for a definition that asks nothing.
    package func request(in catalog: Catalog, _ book: LifeBook) -> SwiftRequest? {
      SwiftRequest(definition, in: catalog, book, typeName: typeName)
    }
  }

  package static func subjects(of catalog: Catalog) -> [Subject] {
    // The runtime has types of these names.
    var names = SwiftNames(reserved: ["FormRequest", "\(SwiftSharedQuestions.typeName)Request"])
    return catalog.definitions.entries.map { definition in
      Subject(definition: definition, typeName: names.type(definition.className, suffix: suffix))
    }
  }

  /// - Parameters:
  ///   - requests: the requests of all definitions, in declaration order.
  ///   - layout: how they are divided into files.
  package init(_ requests: [SwiftRequest], _ layout: SwiftLayout) {
    self.requests = requests
    self.layout = layout
    shared = SwiftSharedQuestions(requests)
  }

  package var fileCount: Int {
    switch layout {
    case .definitions: requests.isEmpty ? 0 : requests.count + 1
    case .sources(let units): units.count + 1
    }
  }

  /// The file at an index; the first is the one that all definitions share.
  package func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
    guard number > 0 else { return (Self.path(SwiftSharedQuestions.typeName), shared.source(requests).bytes) }
    switch layout {
    case .definitions:
      let request = requests[number - 1]
      return (Self.path(request.typeName), SwiftRequestWriter(request, shared).source.bytes)
    case .sources(let units):
      let unit = units[number - 1]
      return ("swift/\(unit.name)", unit.source(requests, shared).bytes)
    }
  }

  /// The path of a type's file, which is named after the definition's class.
  private static func path(_ type: String) -> String {
    let name = type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type
    return "swift/\(name).swift"
  }

  private static let suffix = "Request"
}
