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
  static func words(_ before: StageDeclaration.Target?, _ after: StageDeclaration.Target?) -> Words {
    switch (before, after) {
    case (let before?, let after?) where before.definition.value == after.definition.value:
      let text = TextChange(before.form.value, after.form.value).words
      return Words(fr: "passe par un autre formulaire\u{A0}: \(text.french)", en: "uses another form: \(text.english)")
    case (let before?, let after?):
      let text = TextChange(before.definition.value, after.definition.value).words
      return Words(fr: "est une autre\u{A0}: \(text.french)", en: "is another one: \(text.english)")
    case (let before?, nil):
      let name = Quoted(before.definition.value)
      return Words(fr: "\(name.french) est retirée", en: "\(name.english) is removed")
    case (nil, let after):
      let name = Quoted(after?.definition.value ?? "")
      return Words(fr: "est désormais \(name.french)", en: "is \(name.english) now")
    }
  }

  /// The part of a target that differs from another.
  static func place(_ target: StageDeclaration.Target?, besides other: StageDeclaration.Target?) -> ByteSpan? {
    target.map { $0.definition.value == other?.definition.value ? $0.form.span : $0.definition.span }
  }
}
