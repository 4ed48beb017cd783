package import FormSource
package import FormSubmission

/// A condition with the places of its parts.
package struct LocatedCondition: Sendable {
  package let condition: Condition
  let comparisons: [Part]
  package let span: ByteSpan
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
