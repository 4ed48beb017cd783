package import FormSource

/// Why an address cannot be made as requested.
package enum AddressProblem: Error, Hashable, Sendable {
  /// `--prefill` without `=`, or with nothing after it.
  case noValue(String)
  case unknown(String, nearest: String?)
  case contact(String)
  case file(String)
  case box(String)
  /// Its answer comes from the vault.
  case deferred(String)
  /// The form fixes its block.
  case fixed(String)
  /// Its condition cannot hold for this form.
  case neverAsked(String)
  case severalValues(String)
  /// Whole sentences, which name the question.
  case refused(french: String, english: String, nearest: String?)
  case unknownScope(String, definition: String, nearest: String?)
  case scopeNotOffered(String)
  /// `--siret` or a related option, with a form that has no pages for authorities.
  case noNationalForm(String)
  case noSIRET(option: String)
  case wrongSIRET(String)
  case noExternalID
  case unsafeReturn(String)

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .noValue(let text):
      about(text, "s’écrit question=réponse, avec une réponse", "must be written question=answer, with an answer")
    case .unknown(let name, let nearest):
      about(name, "n’est pas une question de ce formulaire", "is not a question of this form", nearest)
    case .contact(let name):
      about(
        name,
        "concerne un contact\u{A0}: une adresse ne peut pas le contenir",
        "is about a contact, which an address cannot contain"
      )
    case .file(let name): about(name, "attend un fichier", "expects a file")
    case .box(let name):
      about(name, "est un engagement, que seul le demandeur coche", "is a commitment that only the applicant can tick")
    case .deferred(let name): about(name, "est renseigné par la plateforme", "is filled in by the platform")
    case .fixed(let name): about(name, "est figé par ce formulaire", "is fixed by this form")
    case .neverAsked(let name): about(name, "n’est jamais demandé par ce formulaire", "is never asked by this form")
    case .severalValues(let name): about(name, "n’accepte qu’une réponse", "takes only one answer")
    case .refused(let french, let english, let nearest): Self.said(Words(fr: french, en: english), nearest)
    case .unknownScope(let scope, let definition, let nearest):
      about(scope, "n’est pas un scope de \(definition)", "is not a scope of \(definition)", nearest)
    case .scopeNotOffered(let scope):
      about(scope, "est un scope que ce formulaire ne propose pas", "is a scope that this form does not offer")
    case .noNationalForm(let uid):
      about(
        uid,
        "n’a pas de page par collectivité\u{A0}: --siret, --external-id et --redirect-uri sont réservés au formulaire QF",
        "has no page for each authority: --siret, --external-id and --redirect-uri only apply to the QF form"
      )
    case .noSIRET(let option):
      about(
        option,
        "demande aussi --siret, celui de la collectivité",
        "also requires --siret, with the authority’s SIRET"
      )
    case .wrongSIRET(let text):
      about(
        text,
        "n’est pas un SIRET\u{A0}: 14 chiffres sont attendus, et leur clé doit être juste",
        "is not a SIRET: it must have 14 digits, and the right check digit"
      )
    case .noExternalID: about("--external-id", "attend un texte d’une ligne", "expects a single line of text")
    case .unsafeReturn(let text):
      about(
        text,
        "n’est pas une adresse de retour\u{A0}: http ou https, complète, sans espace ni accent",
        "is not a return address: it must be complete, in http or https, without spaces or accents"
      )
    }
  }

  private func about(_ name: String, _ french: String, _ english: String, _ nearest: String? = nil) -> Words {
    let quoted = Quoted(name)
    return Self.said(Words(fr: "\(quoted.french) \(french)", en: "\(quoted.english) \(english)"), nearest)
  }

  /// A sentence, with what was probably meant.
  private static func said(_ sentence: Words, _ nearest: String?) -> Words {
    let hint = nearest.map { name in
      Words(
        fr: "\u{A0}; vouliez-vous dire \(Quoted(name).french)\u{A0}?",
        en: "; did you mean \(Quoted(name).english)?"
      )
    }
    return Words(fr: sentence.french + (hint?.french ?? ""), en: sentence.english + (hint?.english ?? ""))
  }
}
