/// Violations of what a post says that it is for, and of what the receiver still has to do with it.
extension Violation {
  /// A post for a form other than the one that it is judged by.
  package static func otherForm(_ other: String, not form: String) -> Violation {
    let (other, form) = (other.shortened, form.shortened)
    return Violation(
      path: "",
      code: .otherForm,
      french: "l’envoi est pour le formulaire «\u{A0}\(other)\u{A0}», pas pour «\u{A0}\(form)\u{A0}»",
      english: "the post is for the form “\(other)”, not for “\(form)”"
    )
  }

  /// A post whose form is none of the project; nil where it names none.
  package static func unknownForm(_ form: String?) -> Violation {
    guard let form = form?.shortened else {
      return Violation(
        path: "",
        code: .otherForm,
        french: "l’envoi ne dit pas pour quel formulaire il est (datapass[form])\u{A0}: indiquez-le avec --form",
        english: "the post does not say which form it is for (datapass[form]): name it with --form"
      )
    }
    return Violation(
      path: "",
      code: .otherForm,
      french:
        "l’envoi est pour le formulaire «\u{A0}\(form)\u{A0}», que ce projet n’a pas, ou dont il ne connaît pas les questions",
      english:
        "the post is for the form “\(form)”, which this project does not have, or whose questions it does not know"
    )
  }

  package static func otherEnvironment(_ other: String, not environment: String) -> Violation {
    let other = other.shortened
    return Violation(
      path: "",
      code: .otherEnvironment,
      french: "l’envoi vient d’une page de l’environnement «\u{A0}\(other)\u{A0}», pas de «\u{A0}\(environment)\u{A0}»",
      english: "the post comes from a page of the environment “\(other)”, not of “\(environment)”"
    )
  }

  package static let otherDeclaration = Violation(
    path: "",
    code: .otherDeclaration,
    french:
      "le formulaire a changé depuis que cette page a été faite\u{A0}: la demande est jugée selon les questions d’aujourd’hui",
    english: "the form has changed since this page was made: the request is judged by today’s questions",
    isAdvice: true
  )

  /// Advice: a box is not ticked on which the form’s page insists, though a request without it is accepted.
  package static func unticked(_ box: FieldSchema) -> Violation {
    Violation(
      path: "/data/\(box.name.escapedForPointer)",
      code: .accepted,
      french: "«\u{A0}\(box.label)\u{A0}» n’est pas cochée\u{A0}: la page du formulaire l’exige, l’enregistrement non",
      english: "“\(box.label)” is not ticked: the form’s page insists on it, though it can be stored without",
      isAdvice: true
    )
  }

  /// This violation as advice, where what is missing is the platform’s to fill in.
  package var asDeferred: Violation {
    Violation(
      path: path,
      code: .deferred,
      rule: rule,
      french: "la plateforme renseigne cette réponse, avec ce que contient le coffre",
      english: "the platform fills in this answer from the vault",
      isAdvice: true
    )
  }
}
