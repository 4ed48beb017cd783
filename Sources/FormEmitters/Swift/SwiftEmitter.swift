package import FormCatalog

/// `swift/`: the sources of one module that imports FormSubmission and nothing else. A file for each definition, and one
/// for what they share.
package enum SwiftEmitter {
  /// - Parameter catalog: the resolved project.
  /// - Returns: paths and contents, in the order of the definitions.
  package static func files(_ catalog: Catalog) -> [(path: String, bytes: [UInt8])] {
    // The runtime has types of these names.
    var names = SwiftNames(reserved: ["FormRequest", "\(SwiftSharedQuestions.typeName)Request"])
    let requests = catalog.definitions.entries.compactMap { definition in
      SwiftRequest(definition, in: catalog, typeName: names.type(definition.className, suffix: suffix))
    }
    guard !requests.isEmpty else { return [] }
    let shared = SwiftSharedQuestions(requests)
    let files = requests.map { request in
      (path(request.typeName), SwiftRequestWriter(request, shared).source.bytes)
    }
    return files + [(path(SwiftSharedQuestions.typeName), shared.source(requests).bytes)]
  }

  /// A file is named after the class.
  private static func path(_ type: String) -> String {
    let name = type.hasSuffix(suffix) ? String(type.dropLast(suffix.count)) : type
    return "swift/\(name).swift"
  }

  private static let suffix = "Request"
}
