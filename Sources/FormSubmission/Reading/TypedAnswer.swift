extension FieldSchema {
  /// An answer as somebody typed or pasted it into a page, read as it was meant.
  ///
  /// Blanks around it are cut (``BlankText``), a line break is one line feed however the browser sends it (HTML, “form
  /// control value”), and white space within an answer is read as ``TextFormat/blankWithin`` says. What
  /// is chosen rather than typed, such as an option, stays as it is, and so does what is not a text.
  public func read(typed answer: FieldValue) -> FieldValue {
    guard kind.isTyped, limits.options == nil else { return answer }
    switch answer {
    case .text(let text): return .text(read(typed: text))
    case .list(let items): return .list(items.map { read(typed: $0) })
    case .integer, .flag, .documents, .unusable: return answer
    }
  }

  private func read(typed text: String) -> String {
    let formats = ([kind.format, itemKind.format, limits.format] + constraints.map(\.limits.format)).compactMap { $0 }
    let within = formats.compactMap(\.blankWithin).first
    // As bytes: a view of scalars takes longer for each one the longer it is.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    // White space is kept back until something follows it.
    var blanks: [UInt8] = []
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      if scalar == "\n", isAfterReturn { continue }
      if BlankText.isSpace(scalar.value) {
        blanks += (within ?? (scalar == "\r" ? "\n" : String(scalar))).utf8
      } else {
        if !result.isEmpty { result += blanks }
        if !blanks.isEmpty { blanks.removeAll(keepingCapacity: true) }
        if scalar.isASCII { result.append(UInt8(scalar.value)) } else { result += String(scalar).utf8 }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
