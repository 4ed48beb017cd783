package import FormSource
import FormSubmission

/// An optional key without a value.
package enum NeedlessKey {
  package static let rule = Rule(
    "needless-key",
    .style,
    .info,
    summary: Words(
      fr:
        "Une clé facultative est écrite sans valeur, ou n’a pas d’effet sur ce type (un avertissement, une erreur pour options). Une réponse préremplie sans valeur est un avertissement aussi.",
      en:
        "An optional key has no value, or no effect on this type (a warning; an error for options). A prefilled answer without a value is a warning too."
    ),
    reason: Words(
      fr: "Elle n’a aucun effet\u{A0}: soit la valeur a été oubliée, soit la clé peut être supprimée.",
      en: "It has no effect: either the value was forgotten, or the key can be removed."
    ),
    examples: [
      .form(
        failing: "⟦static_blocks⟧: []",
        corrected: "name: Demande libre"
      ),
      .basicInfos(
        "fields: {nature: {type: choice⟨s⟩, label: Nature, options: [a, b, aucun], ⟦alone⟧⟨alone⟩: [aucun]}}"
      ),
      .basicInfos("fields: {nature: {type: text, label: Nature, ⟦options⟧⟨suggestions⟩: [ouverte, fermée]}}"),
      .basicInfos("fields: {codes: {type: list, of: integer, label: Codes, ⟦max_length⟧⟨max_count⟩: 5}}"),
      .basicInfos("fields: {habitants: {type: integer, label: Habitants, ⟦max_length⟧⟨maximum⟩: 99999}}"),
      .form(
        failing: "initialize_with:\n  ⟦intitule⟧:\n  description: Un projet",
        corrected: "initialize_with:\n  description: Un projet"
      ),
    ]
  )

  /// About a key without a value; `mayStayEmpty` if the key by itself says something, without anything below it.
  static func finding(_ key: Located<String>, mayStayEmpty: Bool = false, subject: String?) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(fr: "\(Quoted(key.value).french) est vide", en: "\(Quoted(key.value).english) is empty"),
      label: mayStayEmpty
        ? Words(
          fr: "supprimez la clé, complétez-la, ou écrivez {} s’il n’y a rien à y préciser",
          en: "remove the key, complete it, or write {} if there is nothing to add"
        )
        : Words(fr: "supprimez la clé, ou donnez-lui une valeur", en: "remove the key, or give it a value"),
      subject: subject
    )
  }

  /// About a prefilled answer without a value: the question stays empty although its form means to answer it.
  static func answer(_ field: Located<String>, subject: String?) -> Finding {
    var finding = Finding(
      rule,
      at: field.span,
      Words(
        fr: "\(Quoted(field.value).french) est prérempli sans réponse\u{A0}: la question reste vide",
        en: "\(Quoted(field.value).english) is prefilled without an answer: the question stays empty"
      ),
      label: Words(fr: "donnez la réponse, ou supprimez la clé", en: "give the answer, or remove the key"),
      subject: subject
    )
    finding.severity = .warning
    return finding
  }

  /// About options that nobody is shown, since answers of the field’s type are typed: applicants learn of them
  /// when their answer is refused.
  static func options(_ key: Located<String>, _ field: FieldSchema, subject: String?) -> Finding {
    let isList = field.kind == .list
    let type = isList ? field.itemKind : field.kind
    var finding = Finding(
      rule,
      at: key.span,
      Words(
        fr:
          "ces réponses ne sont pas proposées, et toute autre est refusée\u{A0}: \(Quoted(field.name).french) est de type \(type.rawValue)",
        en:
          "these options are not shown, and any other answer is refused: \(Quoted(field.name).english) is of type \(type.rawValue)"
      ),
      label: isList
        ? Words(fr: "écrivez of: choice", en: "write of: choice")
        : Words(fr: "écrivez type: choice", en: "write type: choice"),
      subject: subject
    )
    finding.severity = .error
    return finding
  }

  /// About a setting that answers of the field’s type cannot have.
  static func setting(
    _ key: Located<String>,
    _ setting: FieldSchema.Setting,
    _ kind: FieldSchema.Kind,
    itemsOf itemKind: FieldSchema.Kind,
    subject: String?
  ) -> Finding {
    let type = kind == .list ? "\(kind.rawValue) (of: \(itemKind.rawValue))" : kind.rawValue
    let quoted = Quoted(key.value)
    var finding = Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(quoted.french) n’a d’effet que \(setting.answers.french), et ce champ est de type \(type)",
        en:
          "\(quoted.english) has an effect \(setting.answers.english) only, and this field is of type \(type)"
      ),
      label: setting.isLength && kind.shape == .number
        ? Words(fr: "pour un nombre, écrivez minimum et maximum", en: "for a number, write minimum and maximum")
        : Words(fr: "supprimez la clé, ou changez le type", en: "remove the key, or change the type"),
      subject: subject
    )
    finding.severity = .warning
    return finding
  }
}

extension FieldSchema.Setting {
  /// The answers that it is for.
  fileprivate var answers: Words {
    switch self {
    case .itemKind: Words(fr: "pour un champ de type list", en: "on a field of type list")
    case .exclusiveOptions, .single: Words(fr: "pour un champ de type choices", en: "on a field of type choices")
    case .format: Words(fr: "pour un champ de type phone", en: "on a field of type phone")
    case .minimumLength, .maximumLength, .pattern: Words(fr: "sur des textes", en: "on texts")
    case .contentTypes, .maximumSize: Words(fr: "pour un champ de type document", en: "on a field of type document")
    case .maximumCount:
      Words(fr: "là où plusieurs réponses peuvent être données", en: "where several answers can be given")
    case .acceptance: Words(fr: "pour un champ de type boolean", en: "on a field of type boolean")
    }
  }

  fileprivate var isLength: Bool {
    switch self {
    case .minimumLength, .maximumLength: true
    case .itemKind, .exclusiveOptions, .single, .pattern, .format, .contentTypes, .maximumSize, .maximumCount,
      .acceptance:
      false
    }
  }
}
