import FormSource
import FormSubmission

/// Fields, rules and checkboxes that several definitions have in common, written once: most questions come from the
/// standard blocks.
struct SwiftSharedQuestions {
  static let typeName = "SharedQuestions"

  private var entries: [(expression: String, type: String, name: String)] = []
  private var names: [ExactName: String] = [:]

  init(_ requests: [SwiftRequest]) {
    var uses: [ExactName: Use] = [:]
    var order: [SwiftQuestion] = []
    for (number, request) in requests.enumerated() {
      for question in request.asked where question.isPortable {
        if uses[question.key, default: Use()].isFirst(in: number) { order.append(question) }
      }
    }
    var names = SwiftNames()
    for question in order where uses[question.key]?.isShared ?? false {
      let name = names.member(question.name)
      entries.append((question.expression, question.type, name))
      self.names[question.key] = "\(Self.typeName).\(name)"
    }
  }

  /// The requests that ask a question.
  private struct Use {
    private var first: Int?
    private(set) var isShared = false

    /// Records a request by its index; whether it is the first one recorded.
    mutating func isFirst(in request: Int) -> Bool {
      if let first {
        isShared = isShared || first != request
        return false
      }
      first = request
      return true
    }
  }

  /// How source refers to a shared question; nil for one that only one definition asks.
  func reference(to question: SwiftQuestion) -> String? {
    question.isPortable ? names[question.key] : nil
  }

  /// The file of what several requests have in common; the requests are given in declaration order.
  func source(_ requests: [SwiftRequest]) -> SwiftSource {
    let hasContacts = requests.contains { request in
      request.properties.contains { $0.shape == .option(SwiftContacts.type.name) }
    }
    var source = SwiftSource()
    source.add("// Compiled by datapass from all definitions. Do not edit.")
    source.add()
    source.add("public import FormSubmission")
    if hasContacts {
      source.add()
      SwiftContacts.type.write(to: &source, indent: 0)
    }
    source.add()
    source.add("/// All definitions.")
    source.add("public enum Definitions {")
    source.document("The request type of each definition, in declaration order.", indent: 2)
    let types = requests.map { "\($0.typeName).self" }
    source.add(array: types, after: "public static let requests: [any FormRequest.Type] = ", before: "", indent: 2)
    source.add("}")
    source.add()
    source.add("/// The questions that several definitions have in common.")
    source.add("enum \(Self.typeName) {")
    for entry in entries { source.add(constant: entry.name, entry.type, entry.expression, indent: 2) }
    source.add("}")
    return source
  }
}
