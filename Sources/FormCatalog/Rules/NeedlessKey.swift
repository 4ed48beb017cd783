package import FormSource

/// A key that says nothing.
package enum NeedlessKey {
  package static let rule = Rule(
    "needless-key",
    .style,
    .info,
    summary: Words(
      fr: "Une clé facultative est écrite sans valeur.",
      en: "An optional key is written without a value."
    ),
    reason: Words(
      fr: "Rien n’en est lu\u{A0}: ou bien la valeur a été oubliée, ou bien la clé peut disparaître.",
      en: "Nothing is read of it: either the value was forgotten, or the key can go."
    ),
    examples: [
      .form(failing: "⟦static_blocks⟧: []", corrected: "name: Demande libre")
    ]
  )

  static func finding(_ key: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: key.span,
      Words(fr: "\(Quoted(key.value).french) est vide", en: "\(Quoted(key.value).english) is empty"),
      label: Words(fr: "ôtez la clé, ou donnez-lui une valeur", en: "remove the key, or give it a value"),
      subject: subject
    )
  }
}
