import FormSource
import FormSubmission

/// A condition with the places of its parts.
struct LocatedCondition: Sendable {
  let condition: Condition
  let comparisons: [Part]
  let span: ByteSpan
  let via: ByteSpan?

  /// A comparison, for type checking.
  struct Part: Sendable {
    let field: Located<String>
    let operation: Located<String>
    let operands: [Located<Condition.Operand>]
  }
}
