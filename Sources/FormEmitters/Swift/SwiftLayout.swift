import FormCatalog
package import FormSource

/// How the Swift of a project is divided into files.
package enum SwiftLayout: Sendable {
  /// A file for each definition that asks something, named after its class.
  case definitions
  /// A file for each declared file, named after it: a build knows what it will get before anything is read.
  case sources([SwiftUnit])
}

/// The Swift of one file of definitions or forms.
///
/// A definition is in that of the file that declares it; its forms are in that of the first file that declares some.
package struct SwiftUnit: Sendable {
  private let id: SourceID
  private let path: String
  /// `definitions.<file>.swift` or `forms.<file>.swift`. A project has its definitions in one folder and its forms in
  /// one, so that no two files have the same name. The plugin `CompileDefinitions` derives it too.
  let name: String

  /// Nil for a file of which no Swift is made.
  package init?(_ file: SourceFile) {
    let prefix: String
    switch file.role {
    case .definitions: prefix = "definitions"
    case .forms: prefix = "forms"
    case .configuration, .serviceProviders, .dataProviders, .eligibility, .wordings, .labels, .blocks, .overlay,
      .scenarios, .life, .texts, .unread:
      return nil
    }
    id = file.id
    path = file.path
    name = "\(prefix).\(PathText.parentAndName(file.path).name).swift"
  }

  /// A comment alone where nothing is made of what the file declares.
  func source(_ requests: [SwiftRequest], _ shared: SwiftSharedQuestions) -> SwiftSource {
    var source = SwiftSource()
    source.add("// Compiled by datapass from \(SwiftText.literal(path)). Do not edit.")
    var isEmpty = true
    for request in requests {
      let home = request.definition.declaration.id.span.source
      let formsHome = request.forms.map(\.declaration.uid.span.source).min() ?? home
      guard home == id || formsHome == id else { continue }
      if isEmpty {
        source.add()
        source.add("public import FormSubmission")
        isEmpty = false
      }
      let writer = SwiftRequestWriter(request, shared)
      if home == id {
        writer.writeDefinition(withForms: formsHome == id, to: &source)
      } else {
        writer.writeForms(to: &source)
      }
    }
    return source
  }
}
