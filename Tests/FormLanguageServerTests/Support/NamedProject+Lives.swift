import FormTestSupport

extension NamedProject {
  /// What the lives of requests name.
  static let lives = [
    NamedProject(
      "a message of a life, which others complete, remind with and take away",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          commun:
            messages:
              ⟦rappel⟧: {title: Rappel, event: approve, to: [applicant], subject: Rappel, text: "Voici %{demande_url}."}
          """
        ),
        (
          "definitions/life/b.yml",
          """
          exemple:
            extends: commun
            messages:
              ⟦rappel⟧: {expects: {applicant: Confirmer}}
            renewal: {of: le jeton, every: 18, by: applicant, reminders: [3], reminder: ⟦rappel⟧, unchanged: prolongé}
          autre:
            extends: commun
            remove: [⟦rappel⟧]
          autre_vie:
            messages:
              rappel: {title: Autre, event: approve, to: [applicant], subject: Autre, text: Autre}
          """
        ),
      ]
    ),
    NamedProject(
      "a message of a life, in the steps of scenarios",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          exemple:
            messages:
              ⟦recu⟧: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}
          """
        ),
        (
          "definitions/scenarios/a.yml",
          """
          recu:
            form: exemple
            accepted: true
            then:
              - {by: applicant, does: submit, mails: [⟦recu⟧]}
              - {by: applicant, does: submit, mails: {⟦recu⟧: [applicant]}, refused: state}
          """
        ),
      ]
    ),
    NamedProject(
      "a service of a life, as sender, addressee and help",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          exemple:
            services: {⟦portail⟧: {name: Le portail}}
            messages:
              compte:
                title: Compte
                event: approve
                by: ⟦portail⟧
                to: [⟦portail⟧]
                cc: [applicant]
                subject: Compte
                text: Compte
                expects: {⟦portail⟧: Rien}
            support: [{by: ⟦portail⟧, to: applicant, about: le compte}]
          """
        )
      ]
    ),
    NamedProject(
      "a question of a renewal, in its conditions and in scenarios",
      in: .own,
      [
        (
          "definitions/life/exemple.yml",
          """
          exemple:
            renewal:
              of: le jeton
              every: 12
              by: applicant
              changed: reopen
              changed_when: {⟦changement⟧: {is: "oui"}}
              blocks:
                - name: prolongation
                  title: Prolonger
                  fields:
                    ⟦changement⟧: {type: choice, label: Un changement ?, options: ["non", "oui"]}
                    detail: {type: text, label: Lequel ?, when: {⟦changement⟧: {is: "oui"}}}
          """
        ),
        (
          "definitions/scenarios/a.yml",
          """
          Une demande:
            form: exemple
            accepted: true
            then:
              - {by: applicant, does: submit}
              - {by: instructor, does: approve}
              - {by: applicant, does: renew, answers: {⟦changement⟧: "non"}}
          """
        ),
      ]
    ),
    NamedProject(
      "a common life, which others complete",
      in: .own,
      [
        (
          "definitions/life/a.yml",
          """
          ⟦commun⟧:
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}
          exemple: {extends: ⟦commun⟧}
          """
        )
      ]
    ),
  ]
}
