import FormSource

/// A libyaml error, explained to the author of a form: what is wrong, where, and what to write.
struct SyntaxExplanation {
  let message: Words
  var advice: Words?
  /// What to underline, in text offsets; an empty range stands for the character at its start.
  let place: Range<Int>
  /// A text offset in the entry that cannot be read, where that is not at ``place``.
  var broken: Int?
  /// Whether it helps to show where the surrounding construct begins.
  var showsContext = false

  init(_ message: Words, _ advice: Words? = nil, at place: Range<Int>, broken: Int? = nil, showsContext: Bool = false) {
    self.message = message
    self.advice = advice
    self.place = place
    self.broken = broken
    self.showsContext = showsContext
  }

  /// The explanation of an error in a text: by what is written around it if that is telling, else by what libyaml says.
  static func of(_ failure: ParseFailure.SyntaxError, in bytes: [UInt8]) -> SyntaxExplanation {
    lineMistake(failure, bytes) ?? separatorMistake(failure, bytes) ?? quoteMistake(failure, bytes)
      ?? bracketMistake(failure, bytes) ?? signMistake(failure, bytes) ?? plain(failure, bytes)
  }

  /// The offset of the last byte before an error that is not a space; nil if there is none.
  static func lastByte(before failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> Int? {
    bytes.prefix(failure.offset).lastIndex { $0 != UInt8(ascii: " ") }
  }

  /// By libyaml’s words alone.
  private static func plain(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation {
    let place = failure.offset..<failure.offset
    switch failure.problem {
    case "mapping values are not allowed in this context":
      return SyntaxExplanation(
        Words(
          fr: "un deux-points suivi d’une espace ouvre ici une nouvelle clé, où il ne peut y en avoir",
          en: "a colon followed by a space starts a new key here, where none is allowed"
        ),
        quoted(TextLine(bytes, at: failure.offset), failure.offset)
          ?? Words(
            fr: "si c’est du texte, mettez-le tout entier entre guillemets\u{A0}; sinon corrigez le retrait",
            en: "if this is text, put all of it in quotes; otherwise correct the indentation"
          ),
        at: place
      )
    case "could not find expected ':'":
      let start = failure.contextOffset ?? failure.offset
      return SyntaxExplanation(
        Words(
          fr: "cette ligne n’est ni une clé suivie de deux-points, ni la suite d’un texte",
          en: "this line is neither a key followed by a colon nor the continuation of a text"
        ),
        Words(
          fr: "ajoutez le deux-points, ou alignez la ligne sur le texte qu’elle continue",
          en: "add the colon, or indent the line under the text it continues"
        ),
        at: start..<start
      )
    case "did not find expected key":
      return SyntaxExplanation(
        Words(
          fr: "le retrait de cette ligne ne correspond à celui d’aucune ligne plus haut",
          en: "the indentation of this line does not match that of any line above"
        ),
        Words(fr: "alignez la ligne sur les clés voisines", en: "align the line with the keys around it"),
        at: place,
        showsContext: true
      )
    case "did not find expected '-' indicator":
      return SyntaxExplanation(
        Words(
          fr: "une liste est en cours\u{A0}: cette ligne devrait commencer par un tiret, ou être moins en retrait",
          en: "this line is inside a list: it should start with a dash, or be indented less"
        ),
        Words(
          fr: "alignez-la sur les clés voisines, ou écrivez un tiret devant",
          en: "align it with the keys around it, or write a dash before it"
        ),
        at: place,
        showsContext: true
      )
    case "did not find expected <document start>":
      return SyntaxExplanation(
        Words(
          fr: "rien n’annonce cette ligne\u{A0}: son retrait, ou celui de la ligne précédente, est faux",
          en: "this line belongs to nothing: its indentation, or that of the line before, is wrong"
        ),
        Words(fr: "alignez la ligne sur les clés voisines", en: "align the line with the keys around it"),
        at: place
      )
    case "control characters are not allowed":
      return SyntaxExplanation(
        Words(
          fr: "un caractère de contrôle invisible se trouve ici",
          en: "there is an invisible control character here"
        ),
        Words(fr: "effacez-le", en: "delete it"),
        at: place
      )
    default:
      return SyntaxExplanation(
        Words(
          fr: "ce n’est pas du YAML correct (libyaml\u{A0}: \(failure.problem))",
          en: "this is not valid YAML (libyaml: \(failure.problem))"
        ),
        at: place,
        showsContext: true
      )
    }
  }

  /// How to write the text of a line that contains a colon; nil where it is too long to show, or begins elsewhere.
  private static func quoted(_ line: TextLine, _ offset: Int) -> Words? {
    guard let colon = line.keyColon, colon < offset, offset < line.content.upperBound else { return nil }
    let (key, value) = (line.text(line.content.lowerBound..<colon), line.text(colon + 1..<line.content.upperBound))
    guard value.utf8.count < 60, !value.contains("\"") else { return nil }
    let text = "\(key): \"\(value.drop { $0 == " " })\""
    return Words(fr: "si c’est du texte, écrivez \(text)", en: "if this is text, write \(text)")
  }
}
