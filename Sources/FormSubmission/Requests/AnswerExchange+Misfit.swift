extension AnswerExchange {
  /// Why an answer does not fit the properties of a request.
  enum Misfit {
    case unknown(String)
    case type(String)
    case option(String, String, at: Int?)

    func error(_ codingPath: [any CodingKey]) -> DecodingError {
      switch self {
      case .unknown(let name):
        .dataCorrupted(
          .init(codingPath: codingPath + [AnswerKey(name)], debugDescription: "unknown question “\(name)”")
        )
      case .type(let name):
        .dataCorrupted(
          .init(codingPath: codingPath + [AnswerKey(name)], debugDescription: "wrong type of answer to “\(name)”")
        )
      case .option(let name, let text, let index):
        .dataCorrupted(
          .init(
            codingPath: codingPath + [AnswerKey(name)] + (index.map { [AnswerKey($0)] } ?? []),
            debugDescription: "“\(text)” is not an option of “\(name)”"
          )
        )
      }
    }
  }
}
