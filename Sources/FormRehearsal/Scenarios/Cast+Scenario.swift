package import FormCatalog

extension Cast {
  /// The one of the invented people (`sample`) who plays a part in scenarios.
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
    }
  }
}
