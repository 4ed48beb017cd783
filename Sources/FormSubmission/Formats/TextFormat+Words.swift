extension TextFormat {
  /// What a text of the format is, with an example, as a sentence goes on after “expects”.
  package var words: (french: String, english: String) {
    switch self {
    case .email: ("une adresse e-mail, comme prenom.nom@mairie.fr", "an e-mail address, such as first.last@town.fr")
    case .frenchPhone: ("un numéro français, comme 01 23 45 67 89", "a French phone number, such as 01 23 45 67 89")
    case .frenchMobile:
      ("un numéro de mobile français, comme 06 12 34 56 78", "a French mobile number, such as 06 12 34 56 78")
    case .url:
      ("une adresse web, comme https://www.exemple.fr/page", "a web address, such as https://www.example.com/page")
    case .siret: ("un SIRET de 14 chiffres, sans espaces", "a 14-digit SIRET, without spaces")
    case .date: ("une date, comme 2026-01-31", "a date, such as 2026-01-31")
    }
  }
}
