package import FormSource
package import FormSubmission

/// A condition with the places of its parts.
package struct LocatedCondition: Sendable {
  package let condition: Condition
  let comparisons: [Part]
  package let span: ByteSpan
  let via: ByteSpan?
  var purpose = Purpose.asking
  /// The condition under which the question is asked that this one is about; nil for always.
  var asked: Condition?

  /// What depends on it, and so the requests by which it is judged.
  enum Purpose: Sendable {
    /// What is asked or offered, of drafts too.
    case asking
    /// A default answer, and so the answers that a request starts with.
    case starting
    /// What is required of a request that is sent, or done with it.
    case sending
    /// The same, but for a rule that does not apply where the condition holds.
    case exempting
  }

  /// A comparison, for type checking.
  struct Part: Sendable {
    let field: Located<String>
    let `operator`: Located<Condition.Operator>
    let operands: [Located<Condition.Operand>]
  }
}
