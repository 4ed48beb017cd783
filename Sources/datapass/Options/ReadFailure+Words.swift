import FormSource

extension ReadFailure {
  /// Why a file named by the user cannot be used.
  func words(_ name: Quoted) -> Words {
    switch self {
    case .notFound: Words(fr: "\(name.french) n’existe pas", en: "\(name.english) does not exist")
    case .tooLarge: Words(fr: "\(name.french) est trop grand", en: "\(name.english) is too large")
    default: Words(fr: "\(name.french) ne peut pas être lu", en: "\(name.english) cannot be read")
    }
  }
}
