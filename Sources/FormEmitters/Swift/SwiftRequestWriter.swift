import FormCatalog
import FormSubmission

/// Writes what is made of one definition.
struct SwiftRequestWriter {
  private let request: SwiftRequest
  private let questions: SwiftQuestionsWriter

  init(_ request: SwiftRequest, _ shared: SwiftSharedQuestions) {
    self.request = request
    questions = SwiftQuestionsWriter(request, shared)
  }

  /// The definition’s own file.
  var source: SwiftSource {
    var source = SwiftSource()
    source.add("// Compiled by datapass from the definition \(SwiftText.literal(request.definition.id)). Do not edit.")
    source.add()
    source.add("public import FormSubmission")
    writeDefinition(withForms: true, to: &source)
    return source
  }

  /// The request, its names and what it asks; its forms too if they are not in another file.
  func writeDefinition(withForms hasForms: Bool, to source: inout SwiftSource) {
    source.add()
    writeRequest(to: &source)
    source.add()
    source.add("extension \(request.typeName) {")
    let enumerations =
      [request.fields, request.scopes, request.useCases, request.contacts].compactMap { $0 }
      + request.options.map(\.enumeration)
    for (index, enumeration) in enumerations.enumerated() {
      if index > 0 { source.add() }
      enumeration.write(to: &source, indent: 2)
    }
    source.add("}")
    if hasForms { writeForms(to: &source) }
    source.add()
    questions.write(to: &source)
    if let events = request.events {
      source.add()
      SwiftEvents.write(events, of: request.typeName, to: &source)
    }
  }

  func writeForms(to source: inout SwiftSource) {
    source.add()
    SwiftFormsWriter(request, questions).write(to: &source)
  }

  private func writeRequest(to source: inout SwiftSource) {
    let definition = request.definition
    source.document(definition.nameWithStage, definition.declaration.description?.value)
    source.add("public struct \(request.typeName): FormRequest {")
    for property in request.properties {
      for line in SwiftText.comment(property.paragraphs, indent: 2) { source.add(line) }
      source.add(property.declaration, indent: 2)
    }
    source.document("The answers that lenient decoding kept aside.", indent: 2)
    source.add("public var unrecognized = UnrecognizedAnswers()", indent: 2)
    source.add()
    source.document("A request without answers.", indent: 2)
    source.add("public init() {}", indent: 2)
    source.add()
    source.document("Passes each property to the exchange, to be read or written.", indent: 2)
    source.add("public mutating func exchange(_ answers: inout AnswerExchange) {", indent: 2)
    for property in request.properties { source.add(property.exchange, indent: 4) }
    source.add("}", indent: 2)
    source.add("}")
  }
}
