import FormCatalog
import FormSource

/// What becomes of the definition and the form to which a stage leads.
enum StageTargetChange {
  /// Whether it leads elsewhere: what got another name is the same.
  static func differs(_ before: StageDeclaration.Target?, _ after: StageDeclaration.Target?, _ sides: Sides) -> Bool {
    (before?.definition.value).map(sides.definition) != after?.definition.value
      || (before?.form.value).map(sides.form) != after?.form.value
  }

  /// To be put behind the stage.
  static func words(_ before: StageDeclaration.Target?, _ after: StageDeclaration.Target?, _ sides: Sides) -> Words {
    if let before, let after, let words = former(before, after, sides) { return words }
    switch (before, after) {
    case (let before?, let after?) where isSameDefinition(before, after, sides):
      let text = TextChange(before.form.value, after.form.value).words
      return Words(fr: "passe par un autre formulaire\u{A0}: \(text.french)", en: "uses another form: \(text.english)")
    case (let before?, let after?):
      let text = TextChange(before.definition.value, after.definition.value).words
      guard sides.form(after: before.form.value) != after.form.value else {
        return Words(fr: "est une autre\u{A0}: \(text.french)", en: "is another one: \(text.english)")
      }
      let form = TextChange(before.form.value, after.form.value).words
      return Words(
        fr: "est une autre\u{A0}: \(text.french), et son formulaire \(form.french)",
        en: "is another one: \(text.english), and its form \(form.english)"
      )
    case (let before?, nil):
      let name = Quoted(before.definition.value)
      return Words(fr: "\(name.french) est retirée", en: "\(name.english) is removed")
    case (nil, let after):
      let name = Quoted(after?.definition.value ?? "")
      return Words(fr: "est désormais \(name.french)", en: "is \(name.english) now")
    }
  }

  /// Where what is named got another name, and is still called by the former one.
  private static func former(
    _ before: StageDeclaration.Target,
    _ after: StageDeclaration.Target,
    _ sides: Sides
  ) -> Words? {
    func words(_ old: String, _ new: String, isNow name: String) -> Words? {
      guard old == new, new != name else { return nil }
      let (former, latter) = (Quoted(new), Quoted(name))
      return Words(
        fr: "nomme encore \(former.french), qui s’appelle désormais \(latter.french)",
        en: "still names \(former.english), which is called \(latter.english) now"
      )
    }
    let (old, new) = (before.definition.value, after.definition.value)
    if old != new { return nil }
    return words(old, new, isNow: sides.definition(after: old))
      ?? words(before.form.value, after.form.value, isNow: sides.form(after: before.form.value))
  }

  /// The part of a target that differs, on both sides.
  static func places(
    _ before: StageDeclaration.Target?,
    _ after: StageDeclaration.Target?,
    _ sides: Sides
  ) -> (before: ByteSpan?, after: ByteSpan?) {
    if let before, let after, isSameDefinition(before, after, sides) { return (before.form.span, after.form.span) }
    return (before?.definition.span, after?.definition.span)
  }

  private static func isSameDefinition(
    _ before: StageDeclaration.Target,
    _ after: StageDeclaration.Target,
    _ sides: Sides
  ) -> Bool {
    sides.definition(after: before.definition.value) == after.definition.value
  }
}
