import FormSource

/// Whole lines that do not belong where they are.
extension SyntaxExplanation {
  static func lineMistake(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    let line = TextLine(bytes, at: failure.offset)
    let start = TextLine(bytes, at: failure.contextOffset ?? failure.offset)
    return conflictMarker(line) ?? codeFence(line) ?? tab(failure, bytes) ?? invisibleIndentation(line)
      ?? invisibleIndentation(start) ?? line.previous.flatMap(invisibleIndentation) ?? lostIndentation(failure, line)
      ?? keyUnderAlias(failure, line)
  }

  /// What git writes into a file where two versions of it could not be merged.
  private static func conflictMarker(_ line: TextLine) -> SyntaxExplanation? {
    var candidate: TextLine? = line
    var marker: TextLine?
    // The first line of the conflict may be above the one at which the parser stumbled.
    for _ in 0..<50 {
      guard let current = candidate else { break }
      if current.starts(with: "<<<<<<<") {
        marker = current
        break
      }
      if current.starts(with: "=======") || current.starts(with: ">>>>>>>") { marker = current }
      candidate = current.previous
    }
    guard let marker else { return nil }
    return SyntaxExplanation(
      Words(
        fr: "git a laissé ici les deux versions d’un passage qu’il n’a pas su fusionner",
        en: "git left both versions of a passage here, because it could not merge them"
      ),
      Words(
        fr: "gardez l’une des deux, puis effacez les lignes <<<<<<<, ======= et >>>>>>>",
        en: "keep one of them, then delete the lines <<<<<<<, ======= and >>>>>>>"
      ),
      at: marker.content
    )
  }

  private static func codeFence(_ line: TextLine) -> SyntaxExplanation? {
    guard line.starts(with: "```") else { return nil }
    return SyntaxExplanation(
      Words(
        fr: "cette ligne vient de la page où le texte a été copié\u{A0}: elle n’est pas du YAML",
        en: "this line comes from the page that the text was copied from: it is not YAML"
      ),
      Words(fr: "effacez-la", en: "delete it"),
      at: line.content
    )
  }

  private static func tab(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    let offset = failure.offset
    let isTab = offset < bytes.count && bytes[offset] == UInt8(ascii: "\t")
    guard isTab, failure.problem.contains("a tab character") || failure.problem.contains("cannot start any token")
    else { return nil }
    return SyntaxExplanation(
      Words(
        fr: "une tabulation sert ici de retrait\u{A0}: YAML n’accepte que des espaces",
        en: "a tab is used for indentation here: YAML accepts only spaces"
      ),
      Words(fr: "remplacez-la par des espaces", en: "replace it with spaces"),
      at: offset..<offset
    )
  }

  /// A no-break space before the text of a line, or a character that is not seen at all.
  private static func invisibleIndentation(_ line: TextLine) -> SyntaxExplanation? {
    guard let invisible = InvisibleCharacter(line.bytes, at: line.content.lowerBound) else { return nil }
    if invisible.scalar.isFalseSpace {
      return SyntaxExplanation(
        Words(
          fr: "une espace insécable sert ici de retrait\u{A0}: YAML n’accepte que des espaces ordinaires",
          en: "a no-break space is used for indentation here: YAML accepts only ordinary spaces"
        ),
        Words(fr: "remplacez-la par une espace ordinaire", en: "replace it with an ordinary space"),
        at: invisible.range
      )
    }
    return SyntaxExplanation(
      Words(
        fr: "un caractère invisible (\(invisible.scalar.code)) se trouve au début de cette ligne",
        en: "there is an invisible character (\(invisible.scalar.code)) at the beginning of this line"
      ),
      Words(fr: "effacez-le", en: "delete it"),
      at: invisible.range
    )
  }

  /// A key at the margin, with a value, above lines that are indented like the ones before it.
  private static func lostIndentation(_ failure: ParseFailure.SyntaxError, _ line: TextLine) -> SyntaxExplanation? {
    guard failure.problem == "mapping values are not allowed in this context", failure.offset == line.keyColon,
      let above = line.previous
    else { return nil }
    if above.indentation == 0, above.hasInlineValue, line.indentation > 0 {
      return SyntaxExplanation(
        Words(
          fr: "cette ligne a perdu son retrait\u{A0}: YAML y voit le début d’une nouvelle entrée",
          en: "this line has lost its indentation: YAML takes it for the beginning of a new entry"
        ),
        Words(fr: "alignez-la sur les clés voisines", en: "align it with the keys around it"),
        at: above.content.lowerBound..<above.content.lowerBound
      )
    }
    guard above.hasInlineValue, line.indentation > above.indentation else { return nil }
    return SyntaxExplanation(
      Words(
        fr: "cette clé est plus en retrait que la précédente, qui a déjà sa valeur",
        en: "this key is indented more than the one before it, which already has its value"
      ),
      Words(
        fr: "alignez-la sur les clés voisines\u{A0}; si c’est la suite d’un texte, mettez-le entre guillemets",
        en: "align it with the keys around it; if it continues a text, put the text in quotes"
      ),
      at: failure.offset..<failure.offset
    )
  }

  /// An alias where an anchor was meant: what it should name follows.
  private static func keyUnderAlias(_ failure: ParseFailure.SyntaxError, _ line: TextLine) -> SyntaxExplanation? {
    guard let above = line.previous, line.indentation > above.indentation, let colon = above.keyColon else {
      return nil
    }
    let end = above.content.upperBound
    var start = colon + 1
    while start < end, above.bytes[start] == UInt8(ascii: " ") { start += 1 }
    let alias = start..<end
    guard start < end, above.bytes[start] == UInt8(ascii: "*"),
      above.bytes[alias].dropFirst().allSatisfy(\.isNameByte)
    else { return nil }
    let name = above.text(start + 1..<end)
    return SyntaxExplanation(
      Words(
        fr: "*\(name) reprend un contenu écrit ailleurs\u{A0}: rien ne peut le suivre",
        en: "*\(name) stands for content written elsewhere: nothing can follow it"
      ),
      Words(
        fr: "pour donner ce nom aux lignes qui suivent, écrivez &\(name)",
        en: "to give that name to the lines below, write &\(name)"
      ),
      at: alias
    )
  }
}
