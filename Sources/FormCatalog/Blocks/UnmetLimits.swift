import FormSource
import FormSubmission

/// Finds limits that each admit answers, but none together: a pattern and a length, a field’s and a constraint’s.
struct UnmetLimits {
  let field: FieldSchema
  let attributes: Attributes
  let constraints: [Constraint]
  let subject: String

  /// A constraint with the place where it is written.
  struct Constraint {
    let constraint: FieldSchema.Constraint
    let cursor: Cursor
  }

  var findings: [Finding] {
    let own = JointLimits(field, [field.limits])
    guard own.canBeMet else { return unmatched(own) }
    return constraints.filter { item in
      let limits = item.constraint.limits
      guard !item.cursor.span.source.isBuiltIn, !JointLimits(field, [field.limits, limits]).canBeMet else {
        return false
      }
      // What contradicts itself is reported where it is read.
      return ImpossibleLimits(attributes: Attributes(item.cursor), limits: limits, subject: subject).findings
        .isEmpty
    }.map { item in
      // With one limit, that one is meant.
      let keys = item.cursor.fields.filter { $0.name != "when" }
      return ImpossibleLimit.constraint(at: keys.count == 1 ? keys[0].cursor.span : item.cursor.span, subject: subject)
    }
  }

  /// What no text matches; bounds and lengths that exclude each other are reported where they are read.
  private func unmatched(_ own: JointLimits) -> [Finding] {
    let limits = field.limits
    let (least, most) = (limits.minimumLength ?? 0, limits.maximumLength ?? Int.max)
    guard limits.options == nil, most > 0, least <= most, own.text == .nothing else { return [] }
    let keys = ["pattern", "max_length", "min_length", "format"]
    let written = keys.compactMap(attributes.given).first { !$0.span.source.isBuiltIn }
    return written.map { [ImpossibleLimit.text(at: $0.span, subject: subject)] } ?? []
  }
}
