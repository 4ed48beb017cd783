import FormSource

/// What an eligibility means to those whom it is about.
enum EligibilityWords {
  /// - Parameter eligible: `yes`, `no` or `maybe`.
  /// - Returns: the words, to be put behind the applicants.
  static func words(_ eligible: String) -> Words {
    switch eligible {
    case "yes": Words(fr: "sont désormais éligibles", en: "are eligible now")
    case "no": Words(fr: "ne sont plus éligibles", en: "are no longer eligible")
    default: Words(fr: "sont désormais éligibles sous conditions", en: "are eligible under conditions now")
    }
  }
}
