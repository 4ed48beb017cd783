package import FormSubmission

extension Form {
  /// The boxes that the form’s page insists on, though a request without them is accepted: upstream’s page posts `0` for
  /// one that is not ticked, which its class refuses, while the class lets pass what forms leave out
  /// (`acceptance: true`).
  package var boxesToTick: [FieldSchema] {
    let boxes = blocksOfSteps.flatMap(\.fields).filter { field in
      field.asking.isAsked && field.schema.kind == .boolean && field.schema.limits.mustBeAccepted
        && field.schema.requirement != .always
    }
    return boxes.map(\.schema)
  }
}
