/// The accessibility statement that the law requires (law of 11 February 2005, article 47).
struct AccessibilityPage {
  let site: Site

  var bytes: [UInt8] {
    let frame = SitePage(
      site: site,
      file: .accessibility,
      title: "Accessibilité",
      trail: [("Toutes les habilitations", .catalogue), ("Accessibilité", nil)]
    )
    return frame.bytes { page in
      page.element(.h1, text: "Accessibilité\u{A0}: non conforme")
      page.element(
        .p,
        text:
          "Ces pages n’ont pas été auditées\u{A0}: elles sont donc réputées non conformes au référentiel général d’amélioration de l’accessibilité (RGAA)."
      )
      page.element(
        .p,
        text:
          "Elles sont contrôlées par des outils automatiques, qui ne voient qu’une partie des défauts\u{A0}: validité du code, étiquettes des champs, contrastes, titres, repères. Elles se remplissent au clavier, et sans JavaScript."
      )
    }
  }
}
