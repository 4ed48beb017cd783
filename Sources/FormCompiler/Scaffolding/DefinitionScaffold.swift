import FormCatalog
import FormSource
import FormTemplates

/// A definition, from the questions of the meeting’s sheet in the guide for authors.
struct DefinitionScaffold: ScaffoldPlan {
  func questions(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    identity(answers, in: context) + data(answers, in: context) + people(answers, in: context) + [
      ScaffoldQuestion(
        "legal",
        fr: "Un texte est-il nécessaire\u{A0}?",
        en: "Is a legal basis needed?",
        .yesNo,
        standard: "oui"
      ),
      ScaffoldQuestion(
        "cgu-link",
        fr: "Où sont les conditions générales d’utilisation\u{A0}? Leur adresse",
        en: "Where are the terms of use? Their address"
      ),
    ]
  }

  private func identity(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    let providers = context.catalog.dataProviders.all
    let isFirst = providers.isEmpty && !context.isCheckout
    var questions = [
      ScaffoldQuestion("name", fr: "Nom de l’API ou du service", en: "Name of the API or service", isRequired: true),
      ScaffoldQuestion(
        "id",
        fr: "Son identifiant",
        en: "Its identifier",
        .identifier("_"),
        standard: answers["name"].map { Slug.of($0, separator: "_") },
        isRequired: true
      ),
      ScaffoldQuestion(
        "kind",
        fr: "Une API ou un service\u{A0}?",
        en: "An API or a service?",
        .choice([.init("api"), .init("service")]),
        standard: "api"
      ),
      ScaffoldQuestion("description", fr: "Une phrase pour l’accueil", en: "A sentence for the home page"),
      ScaffoldQuestion(
        "provider",
        fr: isFirst ? "À qui sont les données\u{A0}? Un identifiant" : "À qui sont les données\u{A0}?",
        en: isFirst ? "Whose data is it? An identifier" : "Whose data is it?",
        isFirst ? .identifier("_") : .choice(providers.map { .init($0.id.value, $0.name?.value) }),
        // Until its name is known, it is not declared.
        isLinted: !isFirst
      ),
    ]
    if isFirst, answers["provider"] != nil {
      questions.append(
        ScaffoldQuestion("provider-name", fr: "Son nom en toutes lettres", en: "Its name in full", isRequired: true)
      )
    }
    questions.append(ScaffoldQuestion("support-email", fr: "Adresse du support", en: "Support address"))
    return questions
  }

  private func data(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    var questions = [
      ScaffoldQuestion(
        "scopes",
        fr: "Quelles données l’API donne-t-elle\u{A0}? Leurs noms, séparés par des virgules",
        en: "Which data does it give? Names, with commas between them",
        .titles
      )
    ]
    // In a checkout, what comes next belongs into an overlay.
    if context.isCheckout { return questions }
    let scopes = DefinitionText.scopes(answers)
    if scopes.count > 1 {
      let choices = scopes.map { ScaffoldQuestion.Choice($0.value, $0.name) }
      questions.append(
        ScaffoldQuestion(
          "dependent",
          fr: "L’une n’a-t-elle pas de sens sans une autre\u{A0}? Laquelle\u{A0}?",
          en: "Does one of them make no sense without another? Which one?",
          .choice(choices)
        )
      )
      if let dependent = answers["dependent"] {
        questions.append(
          ScaffoldQuestion(
            "needed",
            fr: "Sans laquelle\u{A0}?",
            en: "Without which?",
            .choice(choices.filter { $0.value != dependent }),
            isRequired: true
          )
        )
      }
    }
    return questions + ExtraQuestions.questions(answers)
  }

  private func people(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    var questions = [
      ScaffoldQuestion(
        "personal-data",
        fr: "Y a-t-il des données personnelles\u{A0}?",
        en: "Is there personal data?",
        .yesNo,
        standard: "oui"
      )
    ]
    if context.isCheckout {
      questions.append(
        ScaffoldQuestion(
          "people",
          fr: "Faut-il nommer des contacts\u{A0}?",
          en: "Are contacts asked for?",
          .yesNo,
          standard: "oui"
        )
      )
      return questions
    }
    questions.append(
      ScaffoldQuestion(
        "contacts",
        fr: "Qui faut-il nommer\u{A0}?",
        en: "Who must be named?",
        .choices(ContactChoices.all),
        standard: answers.isYes("personal-data") ? "contact_technique, delegue_protection_donnees" : "contact_technique"
      )
    )
    if answers.list("contacts").count > 1 {
      questions.append(
        ScaffoldQuestion(
          "distinct",
          fr: "Doivent-ils être des personnes différentes\u{A0}?",
          en: "Must they be different people?",
          .yesNo,
          standard: "non"
        )
      )
    }
    return questions
  }

  func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText] {
    DefinitionText.texts(answers, in: context)
  }

  func advice(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [Words] {
    let id = answers["id"] ?? ""
    var advice = [
      Words(
        fr: "écrivez maintenant un formulaire\u{A0}: datapass new form --definition \(id)",
        en: "now write a form: datapass new form --definition \(id)"
      )
    ]
    if context.isCheckout {
      advice.append(
        Words(
          fr:
            "les contacts, les règles et les questions propres à l’API vont dans un calque\u{A0}: datapass new overlay",
          en: "contacts, rules and the API’s own questions go into an overlay: datapass new overlay"
        )
      )
    }
    return advice
  }
}
