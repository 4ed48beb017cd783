extension AnswerText {
  /// What the vault is to hold, however it is written: a phone number with its digits alone, those of France with their zero;
  /// anything else in lower case.
  static func comparable(_ value: String) -> String {
    guard AnswerCheck.phone(value, mobile: false) == nil else { return value.lowercased() }
    let digits = String(value.filter(\.isASCII).filter(\.isNumber))
    let international = value.hasPrefix("+") ? digits : digits.hasPrefix("00") ? String(digits.dropFirst(2)) : nil
    guard let international, international.hasPrefix("33") else { return digits }
    let national = international.dropFirst(2)
    return national.hasPrefix("0") ? String(national) : "0\(national)"
  }
}
