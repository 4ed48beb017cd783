import FormSubmission

/// Submissions made up from what a form asks: right, nearly right and wrong, the same in every run.
struct GuessedSubmission {
  /// SplitMix64 (Steele, Lea and Flood 2014).
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  let schema: FormSchema
  var dice: Dice

  mutating func make() -> RawAnswer {
    var data: [String: RawAnswer] = [:]
    var documents: [String: RawAnswer] = [:]
    // From submissions in which all is right to those in which half of it is wrong.
    let faults = Int.random(in: 0...3, using: &dice)
    for field in schema.fields where faults == 0 || Int.random(in: 0..<10, using: &dice) > 0 {
      let isRight = Int.random(in: 0..<12, using: &dice) >= faults * 2
      let answer = isRight ? right(field) : wrong(field)
      if field.kind == .document { documents[field.name] = answer } else { data[field.name] = answer }
    }
    for box in schema.checkboxes where schema[box.name] == nil && !CheckboxSchema.common.contains(box.name) {
      data[box.name] =
        faults == 0
        ? .flag(true) : [.flag(true), .text("on"), .text("maybe"), .null, .list([])].randomElement(using: &dice)
    }
    if faults > 1, Int.random(in: 0..<4, using: &dice) == 0 { data["surprise"] = .list([.number(literal: "1")]) }
    return .map([
      "data": .map(data), "documents": .map(documents), "terms_of_service_accepted": .flag(faults < 3),
      "data_protection_officer_informed": .text("1"),
    ])
  }

  private mutating func right(_ field: FieldSchema) -> RawAnswer {
    let options = field.limits.options
    switch field.kind.shape {
    case .text: return .text(rightText(field))
    case .number: return .number(literal: String(Int.random(in: 1...60, using: &dice)))
    case .flag: return [.flag(true), .text("1"), .flag(false)].randomElement(using: &dice) ?? .null
    case .items:
      if field.kind == .list { return .list([.text("un"), .text("deux")]) }
      return .list((options ?? ["libre"]).filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }.map { .text($0) })
    case .documents: return .list([document(size: 10, type: "application/pdf")])
    }
  }

  private mutating func rightText(_ field: FieldSchema) -> String {
    if let option = field.limits.options?.randomElement(using: &dice) { return option }
    if field.kind == .phone { return TextFormat.frenchPhone.sample(0) }
    if field.kind == .date, field.name.contains("end") { return "2039-01-31" }
    return field.kind.format?.sample(Int.random(in: 0...9, using: &dice)) ?? "Une réponse"
  }

  private mutating func wrong(_ field: FieldSchema) -> RawAnswer {
    let anything: [RawAnswer] = [
      .null, .flag(true), .flag(false), .number(literal: "1.5"), .number(literal: "12"),
      .number(literal: "99999999999999999"),
      .text(""), .text("  "), .text("012"), .text("libre"), .text("on"), .text("2026-02-30"), .list([]),
      .list([.text("")]), .list([.text(""), .text("retired"), .text(field.limits.options?.first ?? "x")]),
      .list([.text("x"), .number(literal: "2")]), .map([:]), .map(["a": .list([.null])]),
      .list([document(size: 99_999_999, type: "text/html")]), .list([.text(" ")]),
      .text("a@b.fr\n"), .text("cafe\u{301}"),
    ]
    return anything.randomElement(using: &dice) ?? .null
  }

  private func document(size: Int, type: String) -> RawAnswer {
    .map(["filename": .text("a.pdf"), "content_type": .text(type), "byte_size": .number(literal: String(size))])
  }
}
