package import FormCatalog

extension Cast {
  /// The one of the invented people (`sample`) who plays a part in scenarios, or somebody who has no account.
  package func person(playing part: ScenarioPerson) -> Person? {
    switch part {
    case .applicant: self["camille"]
    case .colleague: self["dominique"]
    case .otherOrganisation: self["claude"]
    case .contact: self["maxime"]
    case .instructor: self["ines"]
    case .reporter: self["remi"]
    case .manager: self["marion"]
    case .developer: self["denis"]
    case .outsider: Self.outsider
    }
  }

  private static let outsider = Person(
    id: "alix",
    number: 0,
    email: "alix@ailleurs.exemple.fr",
    givenName: "Alix",
    familyName: "Ailleurs",
    phone: "",
    job: "",
    organisation: nil
  )
}
