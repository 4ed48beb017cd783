/// The answers given so far, by the name of the question.
struct ScaffoldAnswers {
  private var values: [String: [String]] = [:]

  /// Whether a question was answered, if only by leaving it out.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The single answer; nil if there is none.
  subscript(name: String) -> String? { values[name]?.first }

  func list(_ name: String) -> [String] { values[name] ?? [] }

  func isYes(_ name: String) -> Bool { self[name] == AnswerReading.yes }

  mutating func set(_ name: String, _ answer: [String]) { values[name] = answer }
}
