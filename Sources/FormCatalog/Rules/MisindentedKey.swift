package import FormSource

/// A key a level too deep or too high, where it means something else.
package enum MisindentedKey {
  package static let rule = Rule(
    "misindented-key",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une clé est en retrait de trop ou de trop peu\u{A0}: elle se trouve dans une autre que la sienne.",
      en: "A key is indented too much or too little: it is inside another key than its own."
    ),
    reason: Words(
      fr:
        "En YAML, c’est le retrait qui dit où une clé se trouve\u{A0}: DataPass ne lit pas celle-ci, et ce qu’elle déclare manque au formulaire.",
      en:
        "In YAML, indentation says what a key belongs to: DataPass does not read this one, and the form lacks what it declares."
    ),
    examples: [
      .definition(
        failing: "features:\n  messaging: false\n⟦transfer⟧: false",
        corrected: "features:\n  messaging: false\n  transfer: false"
      ),
      .form(
        failing: "scopes_config:\n  displayed: [adresse]\n  ⟦description⟧: Pour la cantine",
        corrected: "scopes_config:\n  displayed: [adresse]\ndescription: Pour la cantine"
      ),
      RuleExample(
        .forms,
        failing: RuleExample.formText("") + "\n⟦use_case⟧: cantine",
        corrected: RuleExample.formText("use_case: cantine")
      ),
    ]
  )

  /// About a key in a mapping that is itself in the one to which the key belongs, at the level of another key of that one.
  static func tooDeep(_ key: Located<String>, of record: Record, in name: String, subject: String) -> Finding {
    let (shown, other) = (Quoted(key.value), Quoted(name))
    return Finding(
      rule,
      at: key.span,
      Words(
        fr:
          "\(shown.french) est une clé que l’on lit dans \(record.title.french), et se trouve ici dans \(other.french)",
        en: "\(shown.english) is a key of \(record.title.english), and here it is inside \(other.english)"
      ),
      label: Words(fr: "mettez-la au niveau de \(other.french)", en: "move it to the level of \(other.english)"),
      subject: subject
    )
  }

  /// About a key beside the one in which it should stand.
  static func notDeepEnough(_ key: Located<String>, in name: String, subject: String) -> Finding {
    let (shown, other) = (Quoted(key.value), Quoted(name))
    return Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(shown.french) se trouve à côté de \(other.french), et n’est lu que dedans",
        en: "\(shown.english) is beside \(other.english), and is only read inside it"
      ),
      label: Words(
        fr: "mettez cette ligne en retrait sous \(other.french)",
        en: "indent this line below \(other.english)"
      ),
      subject: subject
    )
  }

  /// About an entry that stands in the one before it.
  static func entry(_ name: Located<String>, a record: Record, in other: String) -> Finding {
    let (shown, other) = (Quoted(name.value), Quoted(other))
    return Finding(
      rule,
      at: name.span,
      Words(
        fr: "\(shown.french) est \(record.title.french), et se trouve ici dans \(other.french)",
        en: "\(shown.english) is \(record.title.english), and here it is inside \(other.english)"
      ),
      label: Words(
        fr: "mettez son nom au niveau de \(other.french)",
        en: "move its name to the level of \(other.english)"
      ),
      subject: name.value
    )
  }
}
