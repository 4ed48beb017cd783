/// What the examples of rules about orientation share.
enum OrientationExamples {
  /// A tree of one question with two outcomes.
  static func tree(
    id: String = "exemple",
    target: String = "eligible",
    forms: String = "",
    refusal: String = "",
    further: String = ""
  ) -> String {
    """
    \(id):
      questions:
        qui:
          label: Qui êtes-vous ?
          answers:
            public: {label: Un acteur public, outcome: \(target)}
            autre: {label: Un autre, outcome: non_eligible}
      outcomes:
        eligible: {eligible: yes, text: Vous êtes éligible\(forms)}
        non_eligible: {eligible: no, text: Vous ne l’êtes pas\(refusal)}\(further)
    """
  }
}
