package import FormCatalog

/// `swift/`: the sources of one module that imports only FormSubmission, with one file per definition and one for what
/// they share.
///
/// Requests are made first, independently of each other; then what they share; then the files, again independently.
package struct SwiftEmitter: Sendable {
  private let requests: [SwiftRequest]
  private let shared: SwiftSharedQuestions

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

  /// - Parameter requests: the requests of all definitions, in declaration order.
  package init(_ requests: [SwiftRequest]) {
    self.requests = requests
    shared = SwiftSharedQuestions(requests)
  }

  package var fileCount: Int { requests.isEmpty ? 0 : requests.count + 1 }

  /// The file at an index; the first is the one that all definitions share.
  package func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
    guard number > 0 else { return (Self.path(SwiftSharedQuestions.typeName), shared.source(requests).bytes) }
    let request = requests[number - 1]
    return (Self.path(request.typeName), SwiftRequestWriter(request, shared).source.bytes)
  }

  /// The path of a type's file, which is named after the definition's class.
  private static func path(_ type: String) -> String {
    let name = type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type
    return "swift/\(name).swift"
  }

  private static let suffix = "Request"
}
