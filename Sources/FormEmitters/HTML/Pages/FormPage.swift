import FormCatalog

/// A form on one page, from introduction to submission: without the script it is read and filled in as a whole, with it
/// step by step.
struct FormPage {
  let site: Site
  let journey: FormJourney

  private var form: Form { journey.form }

  private var frame: SitePage {
    let definition = journey.definition
    let name = definition.nameWithStage ?? definition.id
    return SitePage(
      site: site,
      file: .form(form.uid),
      title: journey.fullTitle,
      trail: [("Toutes les habilitations", .catalogue), (name, .definition(definition.id)), (journey.title, nil)],
      form: form
    )
  }

  var bytes: [UInt8] {
    frame.bytes { page in
      page.element(.h1, text: journey.title)
      page.notices(of: journey.kept)
      FormIntroduction(site: site, journey: journey, frame: frame).write(&page)
      FormBody(site: site, journey: journey, purpose: .request).write(&page)
      if !site.sends(form) { SentSection(journey: journey, frame: frame, purpose: .request).write(&page) }
    }
  }
}
