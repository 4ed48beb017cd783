package import FormCatalog

/// `swift/`: the sources of one module that imports FormSubmission and nothing else. A file for each definition, and one
/// for what they share.
///
/// The requests are made first, each by itself, then what they share, then the files, each by itself.
package struct SwiftEmitter: Sendable {
  private let requests: [SwiftRequest]
  private let shared: SwiftSharedQuestions

  /// A definition whose request is to be made, and the name of its type.
  package struct Subject: Sendable {
    let definition: Definition
    let typeName: String

    /// Nil for a definition that asks nothing.
    package func request(in catalog: Catalog) -> SwiftRequest? {
      SwiftRequest(definition, in: catalog, typeName: typeName)
    }
  }

  package static func subjects(of catalog: Catalog) -> [Subject] {
    // The runtime has types of these names.
    var names = SwiftNames(reserved: ["FormRequest", "\(SwiftSharedQuestions.typeName)Request"])
    return catalog.definitions.entries.map { definition in
      Subject(definition: definition, typeName: names.type(definition.className, suffix: suffix))
    }
  }

  /// - Parameter requests: those of all definitions, in their order.
  package init(_ requests: [SwiftRequest]) {
    self.requests = requests
    shared = SwiftSharedQuestions(requests)
  }

  package var fileCount: Int { requests.isEmpty ? 0 : requests.count + 1 }

  /// A file by its number; the first one is about all definitions.
  package func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
    guard number > 0 else { return (Self.path(SwiftSharedQuestions.typeName), shared.source(requests).bytes) }
    let request = requests[number - 1]
    return (Self.path(request.typeName), SwiftRequestWriter(request, shared).source.bytes)
  }

  /// A file is named after the class.
  private static func path(_ type: String) -> String {
    let name = type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type
    return "swift/\(name).swift"
  }

  private static let suffix = "Request"
}
