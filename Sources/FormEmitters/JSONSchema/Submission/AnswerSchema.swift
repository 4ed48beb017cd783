import FormJSON
import FormSubmission

/// The schema of an answer to one question.
struct AnswerSchema {
  let field: FieldSchema

  /// What answers nothing.
  var absent: JSONValue {
    guard field.kind == .boolean else { return Schemas.reference("absent") }
    return field.limits.mustBeAccepted
      ? Schemas.any([["type": "null"], Schemas.reference("blank")])
      : Schemas.any([Schemas.reference("absent"), Schemas.reference("no")])
  }

  /// An answer that says something, within the limits that always hold.
  var value: JSONValue { value(within: field.isAdvice ? FieldLimits() : field.limits) }

  /// The same within other limits.
  func value(within limits: FieldLimits) -> JSONValue {
    switch field.kind.shape {
    case .flag: Schemas.reference("yes")
    case .documents: files(limits)
    case .items: list(limits)
    case .text, .number: single(field.kind, limits)
    }
  }

  // MARK: One value

  private func single(_ kind: FieldSchema.Kind, _ limits: FieldLimits) -> JSONValue {
    switch kind.shape {
    case .number: number(limits)
    case .flag: ["type": "string"]
    case .text, .items, .documents: text(kind, limits)
    }
  }

  private func text(_ kind: FieldSchema.Kind, _ limits: FieldLimits) -> JSONValue {
    var schemas: [JSONValue] = []
    if let options = limits.options { schemas.append(Schemas.oneOf(options.filter { !BlankText.isBlank($0) })) }
    if !field.isAdvice, let format = limits.format ?? kind.format {
      schemas.append(Schemas.text(matching: format.expression))
    }
    // Options and formats are never blank, and without null characters.
    if schemas.isEmpty { schemas.append(Schemas.storableText) }
    if let pattern = limits.pattern {
      schemas.append(Schemas.text(matching: pattern.source, admitsLineBreaks: pattern.admitsLineBreaks))
    }
    var bounds: [JSONValue.Member] = []
    if let least = limits.minimumLength { bounds.append(.init("minLength", .integer(least))) }
    if let most = limits.maximumLength { bounds.append(.init("maxLength", .integer(most))) }
    if !bounds.isEmpty { schemas.append(.object(bounds)) }
    if kind == .date { schemas += dateBounds(limits) }
    return Schemas.all(schemas)
  }

  private func dateBounds(_ limits: FieldLimits) -> [JSONValue] {
    var schemas: [JSONValue] = []
    if case .date(let date)? = limits.minimum {
      schemas.append(Schemas.text(matching: DatePattern.after(date, orOn: true)))
    }
    if case .date(let date)? = limits.maximum {
      schemas.append(Schemas.text(matching: DatePattern.before(date, orOn: true)))
    }
    return schemas
  }

  private func number(_ limits: FieldLimits) -> JSONValue {
    var (least, most) = (-FieldValue.greatestNumber, FieldValue.greatestNumber)
    var texts = [Schemas.text(matching: PortablePattern.wholeNumber)]
    if case .integer(let bound)? = limits.minimum {
      least = max(least, bound)
      texts.append(Schemas.text(matching: NumberPattern.atLeast(bound)))
    }
    if case .integer(let bound)? = limits.maximum {
      most = min(most, bound)
      texts.append(Schemas.text(matching: NumberPattern.atMost(bound)))
    }
    var members: [JSONValue.Member] = [
      .init("type", "integer"), .init("minimum", .integer(least)), .init("maximum", .integer(most)),
    ]
    if let options = limits.options {
      let numbers = options.compactMap { text in Int(text).flatMap { String($0) == text ? $0 : nil } }
      members.append(.init("enum", .array(numbers.map { .integer($0) })))
      let ways = numbers.map(NumberPattern.exactly).joined(separator: "|")
      texts.append(numbers.isEmpty ? Schemas.nothing : Schemas.text(matching: ways))
    }
    return Schemas.any([.object(members), Schemas.all(texts)])
  }

  // MARK: Several

  private func list(_ limits: FieldLimits) -> JSONValue {
    let item = single(field.kind == .list ? field.itemKind : .text, limits.ofItems)
    var members: [JSONValue.Member] = [
      .init("type", "array"),
      // Browsers send an empty item with a group of boxes.
      .init("items", Schemas.any([Schemas.const(""), item])),
      .init("not", ["items": Schemas.reference("blank")]),
    ]
    if let most = limits.maximumCount { members.append(.init("maxItems", .integer(most))) }
    if let exclusive = limits.exclusiveOptions {
      members.append(.init("allOf", .array(exclusive.map { Schemas.not(Self.accompanies($0)) })))
    }
    return .object(members)
  }

  /// Holds of lists in which an option is with another one.
  private static func accompanies(_ option: String) -> JSONValue {
    Schemas.all([
      ["contains": Schemas.const(.string(option))], ["contains": Schemas.not(Schemas.oneOf([option, ""]))],
    ])
  }

  private func files(_ limits: FieldLimits) -> JSONValue {
    var size: [JSONValue.Member] = [
      .init("type", "integer"), .init("minimum", .integer(0)), .init("maximum", .integer(FieldValue.greatestNumber)),
    ]
    if let most = limits.maximumSize { size.append(.init("exclusiveMaximum", .integer(most))) }
    let contentType = limits.contentTypes.map { Schemas.oneOf($0) } ?? Schemas.withoutNul
    var members: [JSONValue.Member] = [
      .init("type", "array"), .init("minItems", .integer(1)),
      .init(
        "items",
        [
          "type": "object",
          "properties": [
            "filename": Schemas.withoutNul,
            "content_type": contentType,
            "byte_size": .object(size),
          ],
          "required": .array(["filename", "content_type", "byte_size"]),
          "additionalProperties": false,
        ]
      ),
    ]
    if let most = limits.maximumCount { members.append(.init("maxItems", .integer(most))) }
    return .object(members)
  }
}

extension FieldLimits {
  /// Without what counts the items of a list.
  fileprivate var ofItems: FieldLimits {
    var limits = self
    limits.maximumCount = nil
    return limits
  }
}
