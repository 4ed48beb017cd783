package import FormSource

extension JSONProblem {
  /// What is wrong, in one sentence without a full stop.
  package var words: Words {
    switch kind {
    case .unexpectedEnd:
      Words(fr: "le texte s’arrête avant la fin de la valeur", en: "the text ends before the value is complete")
    case .unexpectedCharacter(let expected):
      expected.words
    case .invalidLiteral:
      Words(
        fr: "seuls true, false et null s’écrivent sans guillemets",
        en: "only true, false and null may be written without quotes"
      )
    case .invalidNumber:
      Words(fr: "ce nombre n’est pas écrit comme JSON le demande", en: "this is not a valid JSON number")
    case .invalidEscape:
      Words(fr: "JSON ne connaît pas cet échappement", en: "this is not a JSON escape sequence")
    case .loneSurrogate:
      Words(
        fr: "il manque l’autre moitié de ce caractère écrit en deux parties",
        en: "this character is written as two escape sequences, and the other one is missing"
      )
    case .controlCharacterInString:
      Words(
        fr:
          "entre guillemets, ce caractère de contrôle doit s’écrire avec une barre oblique inverse (\\n, \\t, \\u0000)",
        en: "inside quotes, this control character must be written with a backslash (\\n, \\t, \\u0000)"
      )
    case .invalidUTF8:
      Words(fr: "ces octets ne forment pas un caractère UTF-8", en: "these bytes do not form a UTF-8 character")
    case .duplicateKey(let name, _):
      Words(
        fr: "le nom \(Quoted(name).french) figure déjà dans cet objet",
        en: "the name \(Quoted(name).english) is already in this object"
      )
    case .tooDeep(let limit):
      Words(fr: "plus de \(limit) niveaux imbriqués", en: "more than \(limit) nested levels")
    case .tooLarge(let limit):
      Words(fr: "le texte dépasse \(limit) octets", en: "the text is larger than \(limit) bytes")
    case .tooMany(let limit):
      Words(fr: "le texte contient plus de \(limit) valeurs", en: "the text contains more than \(limit) values")
    case .nameTooLong(let limit):
      Words(fr: "ce nom dépasse \(limit) octets", en: "this name is longer than \(limit) bytes")
    case .trailingContent:
      Words(fr: "rien ne doit suivre la valeur", en: "nothing may follow the value")
    case .byteOrderMark:
      Words(
        fr: "le texte commence par une marque d’ordre des octets, que JSON interdit",
        en: "the text begins with a byte order mark, which JSON forbids"
      )
    case .empty:
      Words(fr: "le texte est vide", en: "the text is empty")
    }
  }
}

extension JSONProblem.Expectation {
  fileprivate var words: Words {
    switch self {
    case .value:
      Words(fr: "une valeur est attendue ici", en: "a value is expected here")
    case .valueOrEnd:
      either(Words(fr: "une valeur", en: "a value"), "]")
    case .name:
      Words(fr: "un nom entre guillemets doubles est attendu ici", en: "a name in double quotes is expected here")
    case .nameOrEnd:
      either(Words(fr: "un nom entre guillemets doubles", en: "a name in double quotes"), "}")
    case .colon:
      Words(
        fr: "\(Quoted(":").french) est attendu entre un nom et sa valeur",
        en: "\(Quoted(":").english) is expected between a name and its value"
      )
    case .commaOrArrayEnd:
      either(Words(fr: Quoted(",").french, en: Quoted(",").english), "]")
    case .commaOrObjectEnd:
      either(Words(fr: Quoted(",").french, en: Quoted(",").english), "}")
    }
  }

  private func either(_ first: Words, _ end: String) -> Words {
    Words(
      fr: "ici, il faut \(first.french) ou \(Quoted(end).french)",
      en: "\(first.english) or \(Quoted(end).english) is expected here"
    )
  }
}
