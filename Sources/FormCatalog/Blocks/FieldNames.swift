import FormSource

/// Finds questions and checkboxes of a definition that have the same name.
struct FieldNames {
  let subject: String

  /// Those among the blocks, in order, and the checkboxes of a definition. A block that is listed twice has a finding of
  /// its own.
  func findings(_ blocks: [FormBlocks.Block], _ boxes: [CheckboxDeclaration]) -> [Finding] {
    var first: [String: (field: FormField, block: String)] = [:]
    var seen: Set<String> = []
    var findings: [Finding] = []
    for block in blocks where seen.insert(block.name.value).inserted {
      for field in block.fields {
        guard let earlier = first[field.name] else {
          first[field.name] = (field, block.name.value)
          continue
        }
        findings += finding(field, in: block, earlier.field, in: earlier.block)
      }
    }
    for box in boxes {
      guard let (field, block) = first[box.name.value], !box.name.span.source.isBuiltIn else { continue }
      let place = field.declaration.span
      findings.append(
        DuplicateField.finding(field.name, at: box.name.span, block: block, first: place, subject: subject)
      )
    }
    return findings
  }

  /// Reported where it can be edited: what comes with the tool cannot be.
  private func finding(
    _ field: FormField,
    in block: FormBlocks.Block,
    _ earlier: FormField,
    in other: String
  ) -> [Finding] {
    let (place, first) = (field.declaration.span, earlier.declaration.span)
    if place.source.isBuiltIn, !first.source.isBuiltIn {
      let name = block.name.value
      return [DuplicateField.finding(field.name, at: first, block: name, first: place, subject: subject)]
    }
    let edited = place.source.isBuiltIn ? block.name.span : place
    return [DuplicateField.finding(field.name, at: edited, block: other, first: first, subject: subject)]
  }
}
