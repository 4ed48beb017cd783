import FormSource
import FormSubmission

/// A condition with the places of its parts.
struct LocatedCondition: Sendable {
  let condition: Condition
  let comparisons: [Part]
  let span: ByteSpan
  let via: ByteSpan?
  /// Whether a default answer depends on it, and so the answers that a request starts with.
  var isForDefault = false

  /// A comparison, for type checking.
  struct Part: Sendable {
    let field: Located<String>
    let `operator`: Located<Condition.Operator>
    let operands: [Located<Condition.Operand>]
  }
}
