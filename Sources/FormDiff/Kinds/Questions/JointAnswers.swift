import FormCatalog
import FormSource
import FormSubmission

/// Answers that one side of a question accepts and the other refuses because of what else is answered: its limits, or
/// whether it is asked or has to be answered, depend on conditions.
struct JointAnswers {
  typealias Side = (blocks: FormBlocks, field: FieldSchema)

  /// The side that accepts the answers.
  let accepting: Side
  /// The side that refuses them.
  let refusing: Side

  /// Submissions tried at most: what is proved is mostly proved by one of the first.
  private static let most = 2_000

  /// - Parameter answers: what is tried as the answer to the question; nil for answers near the limits of both sides.
  /// - Returns: the answers to what the conditions ask about, then the one to the question, as the validators of both sides
  ///   judge them; nil where none was found.
  func proof(_ answers: [FieldValue?]?) -> [Change.Evidence.Answer]? {
    let conditions = conditions
    let names = conditions.fields
    guard !names.isEmpty, names.allSatisfy({ question($0) != nil }) else { return nil }
    let candidates = answers ?? self.candidates
    var left = Self.most
    var proof: [Change.Evidence.Answer]?
    ConditionComparison(accepting.blocks.schema, refusing.blocks.schema).tryAnswers(to: conditions) { tried in
      left -= 1
      let given = written(tried)
      guard isAccepted(given) else { return left > 0 }
      for candidate in candidates where left > 0 {
        left -= 1
        var all = given
        all[accepting.field.name] = candidate
        guard Self.accepts(all, accepting), !Self.accepts(all, refusing) else { continue }
        proof = (names.filter { given[$0] != nil } + [accepting.field.name]).map { name in
          Change.Evidence.Answer(field: name, value: all[name], words: AnswerWords.text(all[name], to: question(name)))
        }
        return false
      }
      return left > 0
    }
    return proof
  }

  /// All that the question depends on, and what the questions asked about depend on themselves.
  private var conditions: Condition {
    var conditions = [accepting.field, refusing.field].flatMap(\.conditions)
    var seen: Set<String> = []
    var place = 0
    while place < conditions.count {
      for name in conditions[place].fields where seen.insert(name).inserted {
        conditions += [accepting.blocks, refusing.blocks].compactMap { $0.field(name)?.schema.when }
      }
      place += 1
    }
    return .any(conditions)
  }

  /// Answers near the limits that hold always or on a condition, on either side.
  private var candidates: [FieldValue?] {
    let (accepted, refused) = (Self.versions(of: accepting.field), Self.versions(of: refusing.field))
    return refused.flatMap { refused in
      accepted.flatMap { AnswerCandidates(accepted: $0, refused: refused).all }
    }
  }

  private static func versions(of field: FieldSchema) -> [FieldSchema] {
    [field.with(limits: field.limits)] + field.constraints.prefix(4).map { field.with(limits: $0.limits) }
  }

  private func question(_ name: String) -> FormField? {
    accepting.blocks.field(name) ?? refusing.blocks.field(name)
  }

  /// The answers with something that people may write for what only stands for any other answer, and for the `true` or
  /// `false` of `present`.
  private func written(_ answers: [String: FieldValue]) -> [String: FieldValue] {
    Dictionary(
      uniqueKeysWithValues: answers.map { name, answer in
        guard case .text(let text) = answer, let field = question(name)?.schema,
          ConditionComparison.isOther(text) || ["true", "false"].contains(text)
        else { return (name, answer) }
        let others = AnswerCandidates(accepted: field, refused: field).all
        return (name, others.first { !$0.isBlank && FieldPair.accepts(field, $0) } ?? answer)
      }
    )
  }

  /// Whether both sides accept the answers to the other questions.
  private func isAccepted(_ answers: [String: FieldValue]) -> Bool {
    answers.keys.allSatisfy { name in
      [accepting.blocks, refusing.blocks].allSatisfy { blocks in
        blocks.field(name).map { Self.accepts(answers, (blocks, $0.schema)) } ?? true
      }
    }
  }

  private static func accepts(_ answers: [String: FieldValue], _ side: Side) -> Bool {
    Examination(Submission(answers: answers), side.blocks.schema).violations(of: side.field, at: .submit)
      .allSatisfy(\.isAdvice)
  }
}

extension FieldSchema {
  fileprivate var conditions: [Condition] {
    let needed: [Condition] = if case .when(let condition) = requirement { [condition] } else { [] }
    return [when].compactMap(\.self) + needed + constraints.map(\.when)
  }
}
