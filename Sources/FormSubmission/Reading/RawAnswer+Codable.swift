extension RawAnswer: Codable {
  /// Stands for a number that the decoder cannot represent: larger than any answer may be.
  private static let beyondRange = RawAnswer.number(literal: "1e999")

  /// Decodes any JSON value. A number that fits neither `Int` nor `Double` becomes one that no field accepts.
  /// - Throws: the decoder’s error for a list or a map that it cannot read.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(literal: String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .number(literal: String(number))
    } else if (try? decoder.unkeyedContainer()) != nil {
      self = .list(try [RawAnswer](from: decoder))
    } else if (try? decoder.container(keyedBy: AnswerKey.self)) != nil {
      self = .map(try [String: RawAnswer](from: decoder))
    } else {
      self = Self.beyondRange
    }
  }

  /// Encodes the value as JSON.
  /// - Throws: `EncodingError.invalidValue` for a number that a `Double` cannot represent.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .map(let members): try container.encode(members)
    case .number(let literal):
      if let number = Int(literal) { return try container.encode(number) }
      guard let number = Double(literal), number.isFinite else {
        let context = EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "\(literal) is too large")
        throw EncodingError.invalidValue(literal, context)
      }
      try container.encode(number)
    }
  }
}

/// The name of an answer, or the index of an item in a list, from 0.
struct AnswerKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init?(stringValue: String) {
    self.init(stringValue)
  }

  init(_ index: Int) {
    stringValue = String(index)
    intValue = index
  }

  init?(intValue: Int) {
    self.init(intValue)
  }
}
