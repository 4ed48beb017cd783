extension TextFormat {
  /// The source of ``advicePattern``: as ``expression``, but for phone numbers, which are those of the numbering plans
  /// (the ranges of libphonenumber 9, shortened to their first digits). Upstream’s expressions refuse numbers that people
  /// have: eight digits after +262 where there are nine, six after +689 where there are eight.
  package var adviceExpression: String {
    switch self {
    case .frenchPhone:
      "(0|\\+(33|262|590|594|596)[ .-]*)[1-9]([ .-]*[0-9]{2}){4}|\\+508[ .-]*[78]([ .-]*[0-9]{2}){4}"
        + "|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[4789][0-9]([ .-]*[0-9]{2}){2}"
        + "|\\+687[ .-]*[2-57-9][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*[48][0-9]([ .-]*[0-9]{2}){3}"
    case .frenchMobile:
      "(0|\\+(33|262|590|594|596)[ .-]*)[67]([ .-]*[0-9]{2}){4}|\\+508[ .-]*7([ .-]*[0-9]{2}){4}"
        + "|\\+508[ .-]*[45][0-9]([ .-]*[0-9]{2}){2}|\\+681[ .-]*[78][0-9]([ .-]*[0-9]{2}){2}"
        + "|\\+687[ .-]*[5789][0-9]([ .-]*[0-9]{2}){2}|\\+689[ .-]*8[7-9]([ .-]*[0-9]{2}){3}"
    case .email, .url, .siret, .date: expression
    }
  }

  private static let advicePhonePattern = try? Pattern(frenchPhone.adviceExpression)
  private static let adviceMobilePattern = try? Pattern(frenchMobile.adviceExpression)

  /// By what a field that only advises judges (``FieldSchema/isAdvice``); never nil in practice.
  package var advicePattern: Pattern? {
    switch self {
    case .frenchPhone: Self.advicePhonePattern
    case .frenchMobile: Self.adviceMobilePattern
    case .email, .url, .siret, .date: pattern
    }
  }
}
