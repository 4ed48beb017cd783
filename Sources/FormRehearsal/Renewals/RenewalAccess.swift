import FormCatalog
import FormSource
import FormSubmission

/// Whether somebody may renew what a habilitation gives: who that is, the declarations say.
package struct RenewalAccess: Sendable {
  private let person: Person
  private let habilitation: Habilitation
  private let dossier: Dossier
  private let setting: Setting

  package init(of person: Person, to habilitation: Habilitation, in dossier: Dossier, _ setting: Setting) {
    self.person = person
    self.habilitation = habilitation
    self.dossier = dossier
    self.setting = setting
  }

  /// Why not; nil where they may. What has lapsed may still be renewed.
  package var denial: Denial? {
    guard let definition = setting.catalog.definitions[habilitation.definition],
      let renewal = setting.renewal(of: habilitation)
    else { return .noRenewal }
    if habilitation.state != .active { return .noActiveHabilitation }
    guard let actor = renewal.declaration.actor?.value, actor != Addressee.applicant.rawValue else {
      return Standing(person, dossier, definition).denial([.applicant])
    }
    let life = setting.life(of: definition)
    guard let happening = Happening(renewalOf: habilitation, in: dossier, at: habilitation.createdAt, in: setting)
    else { return .noRenewal }
    let addresses = Addresses(happening: happening, life: life, cast: setting.cast, silences: []).addresses(of: actor)
    if addresses.contains(where: person.has) { return nil }
    let name = life.services[actor]?.title?.value ?? actor
    return .reserved(for: Addressee(rawValue: actor)?.title ?? Words(fr: name, en: name))
  }
}
