import FormSyntax

extension BlockDeclaration {
  /// Calls `body` for each text that applicants read, with its path within the block.
  func forEachText(_ body: (_ path: [String], _ text: Located<String>) -> Void) {
    if let title { body(["title"], title) }
    if let intro { body(["intro"], intro) }
    for field in fields {
      for key in ["label", "hint", "unit", "options", "suggestions"] {
        field.attributes[key]?.visitTexts(["fields", field.name.value, key], body)
      }
    }
    for rule in rules { rule.attributes["message"]?.visitTexts(["rules", rule.id.value, "message"], body) }
    for kind in kinds {
      if let text = kind.declaredLabel { body(["kinds", kind.name.value, "label"], text) }
      if let text = kind.declaredHint { body(["kinds", kind.name.value, "hint"], text) }
    }
  }
}

extension Cursor {
  /// The text itself, the items of a list or the values of a mapping.
  fileprivate func visitTexts(_ path: [String], _ body: (_ path: [String], _ text: Located<String>) -> Void) {
    if value.isList {
      for item in items { if let text = item.text { body(path, text) } }
    } else if value.isMapping {
      for field in fields { if let text = field.cursor.text { body(path, text) } }
    } else if let text {
      body(path, text)
    }
  }
}
